import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { checkContent, strictly } from '../content-check/check-content.ts';
import { readContentFolder } from '../content-check/content-folder.ts';
import { terminalReport } from '../content-check/reporters/terminal.ts';

const sample = join(import.meta.dirname, '../../content');

/** For tests: a copy of the sample archive to write into, deleted afterwards. */
export async function withContent<Given>(use: (dir: string) => Promise<Given>): Promise<Given> {
	const folder = mkdtempSync(join(tmpdir(), 'authoring-'));
	try {
		const dir = join(folder, 'content');
		cpSync(sample, dir, { recursive: true });
		return await use(dir);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What the strict check says of the files that are not as in the sample archive, with their paths from "content" on. */
export function strictReport(dir: string): string {
	const problems = strictly(checkContent(readContentFolder(dir))).map((problem) => ({ ...problem, file: fromContent(dir, problem.file) }));
	return terminalReport(problems.filter(({ file }) => isChanged(dir, file.replace(/^content\//, ''))), '');
}

export function fromContent(dir: string, text: string): string {
	return text.replaceAll(dir.split(sep).join('/'), 'content').replaceAll(dir, 'content');
}

function isChanged(dir: string, path: string): boolean {
	const [before, after] = [join(sample, path), join(dir, path)];
	return !existsSync(before) || !existsSync(after) || !readFileSync(before).equals(readFileSync(after));
}
