// npm run pdf: make the PDFs of the site in dist/, and nothing else.
import { outDir } from './places.ts';
import { printPdfs } from './print-pdfs.ts';
import { hasSite } from './serve.ts';
import { checkSettings } from './settings.ts';

checkSettings();
if (!hasSite()) {
	console.error('There is no built archive yet. Build it with: npm run build');
	process.exit(1);
}
process.exitCode = (await printPdfs(outDir, true)) ? 0 : 1;
