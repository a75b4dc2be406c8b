import { join } from 'node:path';
import { printEditions } from '../src/outputs/pdf/print-editions.ts';
import { publication } from '../src/publication.ts';
import { step } from './progress.ts';
import { root } from './tools.ts';

const cacheDir = join(root, '.cache', 'pdf');

/** Where what was read of PDFs is kept. */
export const pdfTextDir = join(cacheDir, 'texts');

/** Makes the PDFs of a built site. Says in a line why some could not be made; answers false where that matters. */
export async function printPdfs(siteDir: string, required: boolean): Promise<boolean> {
	const { problems } = await step('Printing the PDFs', () => printEditions(siteDir, publication().base, cacheDir));
	for (const problem of problems) console.error(`${required ? 'A PDF could not be made.' : 'Not every PDF could be made; the site goes without.'} ${problem}`);
	return problems.length === 0 || !required;
}
