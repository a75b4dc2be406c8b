import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { strictly } from '../src/content-check/check-content.ts';
import { checkFolderBeside } from '../src/content-check/remembered-check.ts';
import { githubReport } from '../src/content-check/reporters/github.ts';
import { jsonReport } from '../src/content-check/reporters/json.ts';
import { terminalReport } from '../src/content-check/reporters/terminal.ts';
import { counted } from '../src/model/counted.ts';
import { root } from './tools.ts';

const usage = `npm run check -- [--strict] [--json | --github]
  --strict  count warnings as problems
  --json    the report for a program
  --github  the report as GitHub annotations
CONTENT_DIR names another folder than "content".`;

process.exitCode = await run(process.argv.slice(2));

/** 0: no problems; 1: problems; 2: it could not be tried. */
async function run(args: string[]): Promise<number> {
	const options = read(args);
	if (!options) return misuse(`That is not how to start the check.\n\n${usage}`);
	const dir = process.env['CONTENT_DIR'] || 'content';
	if (!existsSync(dir) || !statSync(dir).isDirectory()) return misuse(`There is no content folder "${dir}". CONTENT_DIR names another one.`);
	const { folder, problems: found } = await checkFolderBeside(dir, root);
	const problems = options.strict ? strictly(found) : found;
	if (options.json) console.log(jsonReport(problems));
	else if (options.github && problems.length > 0) console.log(githubReport(problems));
	else if (problems.length > 0) console.log(terminalReport(problems, ''));
	else console.log(`${counted(folder.files.length, 'file')} checked, no problems.`);
	return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function read(args: string[]) {
	const flag = { type: 'boolean', default: false } as const;
	try {
		const { values } = parseArgs({ args, options: { strict: flag, json: flag, github: flag } });
		return values.json && values.github ? undefined : values;
	} catch {
		return undefined;
	}
}

function misuse(message: string): number {
	console.error(message);
	return 2;
}
