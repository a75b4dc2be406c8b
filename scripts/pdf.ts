// npm run pdf: make the PDFs of the site in dist/, and nothing else; with -- --contact-sheets <folder>, draw all their sheets too.
import { parseArgs } from 'node:util';
import { drawContactSheets } from './contact-sheets.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { outDir } from './places.ts';
import { printAnew } from './print-anew.ts';
import { hasSite } from './serve.ts';
import { checkSettings } from './settings.ts';

const usage = `npm run pdf -- [--contact-sheets <folder>]
  --contact-sheets  draws all sheets of each edition side by side into a picture there, to be looked at`;

checkSettings();
process.exitCode = await print(process.argv.slice(2));

async function print(args: string[]): Promise<ExitCode> {
	const options = read(args);
	if (!options) {
		console.error(usage);
		return exitCodes.usage;
	}
	if (!hasSite()) {
		console.error('There is no built archive yet. Build it with: npm run build');
		return exitCodes.mistakes;
	}
	const printed = await printAnew();
	const folder = options['contact-sheets'];
	return printed === exitCodes.done && folder ? drawContactSheets(outDir, folder) : printed;
}

function read(args: string[]) {
	try {
		return parseArgs({ args, options: { 'contact-sheets': { type: 'string' } } }).values;
	} catch {
		return undefined;
	}
}
