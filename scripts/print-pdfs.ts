import { join } from 'node:path';
import { printEditions } from '../src/outputs/pdf/print-editions.ts';
import { publication } from '../src/publication.ts';
import { step } from './progress.ts';
import { root } from './tools.ts';

/** What became of the PDFs of a site: where no browser starts there are none until one is installed; else the next build tries again. */
export type PdfsMade = 'all' | 'not all' | 'no browser';

/** Makes the PDFs of a built site. Says in a line why some could not be made. */
export async function printPdfs(siteDir: string, { verbose, areNeeded, made }: Printing): Promise<PdfsMade> {
	const { printed, overruns, problems, noBrowser } = await step('Printing the PDFs', () => printEditions(siteDir, publication().base, { cacheDir: join(root, '.cache', 'pdf'), made }));
	if (verbose) console.log(`${printed.filter(({ isNew }) => isNew).length} of ${printed.length} PDFs were made, the others are kept ones.`);
	for (const overrun of overruns) console.warn(`Warning: ${overrun}`);
	if (problems.length === 0) return 'all';
	const [what, without] = noBrowser ? ['There is no browser to print the PDFs with', 'them'] : ['Not every PDF could be made', 'it'];
	console.error(`${what}${areNeeded ? '' : `; the site goes without ${without}`}. ${problems.join(' ')}`);
	return noBrowser ? 'no browser' : 'not all';
}

interface Printing {
	verbose: boolean;
	/** Whether the site is not to be published without them. */
	areNeeded: boolean;
	/** Is told of each PDF as soon as it is in the site. */
	made: (file: string) => void;
}
