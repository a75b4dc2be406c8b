import { join } from 'node:path';
import { drawContactSheet } from '../src/outputs/pdf/contact-sheet.ts';
import { filesOf } from '../src/publishing/same-tree.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { shown } from './places.ts';

/** Draws a contact sheet of every PDF of a built site into a folder, and says where each is. */
export async function drawContactSheets(siteDir: string, folder: string): Promise<ExitCode> {
	try {
		for (const pdf of filesOf(siteDir).filter((file) => file.endsWith('.pdf'))) console.log(shown(await drawContactSheet(join(siteDir, pdf), folder)));
		return exitCodes.done;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return exitCodes.machine;
	}
}
