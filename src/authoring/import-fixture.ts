import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { fromContent, strictReport, withContent } from './content-copy.ts';
import { runImport } from './import-command.ts';

/** All that an import needs to be told. */
export const importFlags = ['--edition', '2020-q3', '--topics', 'record-keeping', '--roles', 'supervisor,control room'];

/** Imports a document into a copy of the archive. @returns what was printed, the draft, and what the strict check says. */
export async function importInCopy(bytes: Buffer, more: readonly string[] = importFlags, at = 'cases/the-officers-log-nothing-found.mdx') {
	return withContent(async (dir) => {
		const path = join(dirname(dir), 'report.docx');
		writeFileSync(path, bytes);
		const { exitCode, text } = await runImport([path, ...more], dir, undefined);
		const read = (name: string) => readFileSync(join(dir, 'editions/2020-q3', name));
		const draft = exitCode === 0 ? read(at).toString() : '';
		const report = strictReport(dir);
		const file = /images\/[\w-]+-1\.jpeg/.exec(draft)?.[0];
		const picture = file ? await sharp(read(file)).metadata() : undefined;
		return { exitCode, text: fromContent(dir, text).replaceAll(dirname(dir), '.'), draft, report, picture, edition: read('edition.mdx').toString() };
	});
}
