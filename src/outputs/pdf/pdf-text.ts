import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'astro/zod';
import { ownCode } from './own-code.ts';

/** The texts of every PDF of a built site, by its path in the site, posix. What is read of a PDF is kept, by a hash of its bytes. */
export async function textsOfPdfs(siteDir: string, cacheDir: string): Promise<Map<string, string[]>> {
	const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf')).sort();
	const texts = new Map<string, string[]>();
	const code = ownCode();
	for (const file of files) {
		const bytes = readFileSync(join(siteDir, file));
		const kept = join(cacheDir, `${createHash('sha256').update(code).update(bytes).digest('hex').slice(0, 24)}.json`);
		const found = readKept(kept) ?? (await textsOfPdf(bytes));
		keep(kept, found);
		texts.set(file.split(sep).join('/'), found);
	}
	return texts;
}

/** Undefined where nothing was kept, or where what was kept is damaged. */
function readKept(file: string): string[] | undefined {
	try {
		return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}

/** Written aside and then renamed, so that a build that is stopped leaves no half of it. */
function keep(file: string, texts: readonly string[]): void {
	if (existsSync(file) && readKept(file)) return;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(texts));
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// A full disk or a folder that is not ours to write: the PDF is read again next time.
	}
}

/**
 * The words of a PDF as a reader takes them in: each page once with the words joined that were parted at the end of a line,
 * once with their hyphens; and what it says of itself.
 */
export async function textsOfPdf(bytes: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const { text } = await extractText(document);
	const { info } = await document.getMetadata();
	await document.loadingTask.destroy();
	const said = Object.entries(info).flatMap(([name, value]) => (words.has(name) && typeof value === 'string' ? [value] : []));
	return [...text.flatMap((page) => [joined(page), unbroken(page)]), ...said];
}

/** What of the metadata is words: days and numbers there are a program's. */
const words: ReadonlySet<string> = new Set(['Title', 'Author', 'Subject', 'Keywords']);

/** "in his custo-\ndy" -> "in his custody" */
function joined(page: string): string {
	return unbroken(page.replace(/[-\u2010\u00AD]\n(?=\p{Ll})/gu, ''));
}

/** "a well-\nkept log" -> "a well-kept log" */
function unbroken(page: string): string {
	return page.replace(/(?<=[-\u2010])\n/g, '').replace(/\n/g, ' ');
}
