import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { checkContent } from './check-content.ts';
import { readContentFolder } from './content-folder.ts';
import { terminalReport } from './reporters/terminal.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** A valid content folder with the files of fixtures laid over it; `change` may spoil it further before it is read. */
export function withFixture<Result>(names: readonly string[], look: (dir: string) => Result, change?: (dir: string) => void): Result {
	const folder = mkdtempSync(join(tmpdir(), 'content-check-'));
	try {
		for (const name of ['base', ...names]) cpSync(join(fixtures, name), folder, { recursive: true });
		const dir = join(folder, 'content');
		change?.(dir);
		return look(dir);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The report on a fixture as an editor reads it, with its paths from "content" on. */
export function reportOn(name: string | readonly string[], change?: (dir: string) => void): string {
	return withFixture(
		[name].flat(),
		(dir) => terminalReport(checkContent(readContentFolder(dir)), '').replaceAll(`${dir.split(sep).join('/')}/`, 'content/'),
		change,
	);
}
