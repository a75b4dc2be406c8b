import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../kept-file.ts';
import { NoBrowser } from '../browser.ts';
import { browsersHere } from '../browser-places.ts';
import { editionPages, type EditionPage } from './edition-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { ownCode } from './own-code.ts';
import { keptPdf, type Pdf } from './pdf-cache.ts';
import { writePdfLink, type PdfSize } from './pdf-link.ts';
import { layoutsOfSheets } from './check-sheets.ts';
import { openPrinter, type Printer } from './printer.ts';
import { printPdf } from './print-pdf.ts';
import { overrunSentence } from './sheet-overrun.ts';
import { openSiteFolder } from './site-folder.ts';

/** What became of the PDFs of a site. */
export interface PrintReport {
	/** Below the folder of the site: editions/2020-q1/lancashire-2020-q1.pdf */
	printed: ({ file: string; isNew: boolean } & PdfSize)[];
	/** What an editor should know of briefing sheets that do not fit, a sentence each. */
	overruns: string[];
	/** Why some could not be made, a sentence each. */
	problems: string[];
	/** Whether that is because no browser starts on this machine. */
	noBrowser: boolean;
}

/**
 * Makes the PDF of every edition of a built site, in one browser, and links it from the edition. An edition that is drawn
 * from the same files as before is taken from what was kept, without starting a browser. Briefing sheets are measured in the same browser.
 */
export async function printEditions(siteDir: string, base: string, { cacheDir, made: tell = () => {}, printer = openPrinter() }: Printing): Promise<PrintReport> {
	const maker = `${browsersHere()} ${ownCode()}`;
	const report = { printed: new Array<PrintReport['printed'][number]>(), overruns: new Array<string>(), problems: new Set<string>(), noBrowser: false };
	const overrunsOf = async (edition: string) => (await layoutsOfSheets({ siteDir, base, edition, maker, cacheDir }, printer).catch(() => [])).flatMap((layout) => overrunSentence(layout) ?? []);
	try {
		for (const page of editionPages(siteDir, base)) {
			const { facts, edition, drawnFrom } = page;
			const name = sha256(drawnFrom, maker).toString('hex');
			const made = await keptPdf(cacheDir, name, () => print(page, siteDir, base, printer)).catch((error: unknown) => ({ error }));
			const editionDir = join(siteDir, 'editions', edition);
			if ('error' in made) {
				report.problems.add(reasonOf(made.error));
				report.noBrowser ||= made.error instanceof NoBrowser;
				rmSync(join(editionDir, facts.file), { force: true });
				writePdfLink(join(editionDir, 'index.html'), undefined);
				continue;
			}
			const size = { pages: made.pages, size: made.bytes.length };
			writeFileSync(join(editionDir, facts.file), made.bytes);
			writePdfLink(join(editionDir, 'index.html'), size);
			tell(`editions/${edition}/${facts.file}`);
			report.printed.push({ file: `editions/${edition}/${facts.file}`, isNew: made.isNew, ...size });
			report.overruns.push(...(await overrunsOf(edition)));
		}
	} finally {
		await printer.close();
	}
	return { ...report, problems: [...report.problems] };
}

interface Printing {
	/** Where PDFs are kept. */
	cacheDir: string;
	/** Is told of each PDF as soon as it is in the site: its path below the folder. */
	made?: (file: string) => void;
	printer?: Printer;
}

async function print(page: EditionPage, siteDir: string, base: string, printer: Printer): Promise<Pdf> {
	const { document, outline } = await printer.run(async (context) => {
		const addressOf = await openSiteFolder(context, siteDir, base);
		return printPdf(context, addressOf(page.path));
	});
	return finishPdf(document, outline, page.facts);
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
