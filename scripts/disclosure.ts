// Looks for what could lead to one person in any text files: node scripts/disclosure.ts <file or folder>
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contactsOf } from '../src/content-check/checks/disclosure.ts';
import { readContentFolder } from '../src/content-check/content-folder.ts';
import { positionIn } from '../src/content-check/problem.ts';
import { counted } from '../src/model/counted.ts';
import { describe } from '../src/disclosure/describe.ts';
import { isKnown } from '../src/disclosure/known-values.ts';
import { searchText } from '../src/disclosure/search-text.ts';

process.exitCode = run(process.argv.slice(2));

/** 0: nothing found; 1: something found; 2: it could not be tried. */
function run(paths: string[]): number {
	const missing = paths.find((path) => !existsSync(path));
	if (paths.length === 0 || missing !== undefined) {
		console.error(missing === undefined ? 'node scripts/disclosure.ts <file or folder> ...' : `There is no file or folder "${missing}".`);
		return 2;
	}
	const contentDir = process.env['CONTENT_DIR'] || 'content';
	const contacts = existsSync(contentDir) ? contactsOf(readContentFolder(contentDir)) : [];
	const files = paths.flatMap(textFiles);
	const found = files.flatMap((file) => {
		const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
		const sightings = searchText(text).filter((sighting) => !isKnown(sighting, contacts));
		return sightings.map(({ kind, value, start }) => {
			const { line, column } = positionIn(text, start);
			return `${file}:${line}:${column} ${kind} ${describe(kind, value)}`;
		});
	});
	console.log([...found, `${counted(found.length, 'finding')} in ${counted(files.length, 'file')}.`].join('\n'));
	return found.length > 0 ? 1 : 0;
}

function textFiles(path: string): string[] {
	const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)) : [path];
	return files.filter((file) => statSync(file).isFile() && !readFileSync(file).includes(0)).sort();
}
