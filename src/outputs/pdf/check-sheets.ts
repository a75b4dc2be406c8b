import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { kept, sha256 } from '../../kept-file.ts';
import { drawnFrom } from './drawn-from.ts';
import { measureSheets } from './measure-sheets.ts';
import type { Printer } from './printer.ts';
import { sheetLayout, type SheetLayout } from './sheet-overrun.ts';
import { openSiteFolder } from './site-folder.ts';

/** How the briefing sheets of an edition of a built site lie on paper. Sheets that are drawn from the same files as before are not measured again. */
export async function layoutsOfSheets({ siteDir, base, edition, maker, cacheDir }: SheetsOf, printer: Printer): Promise<SheetLayout[]> {
	const paths = sheetPaths(siteDir, edition);
	if (paths.length === 0) return [];
	const name = sha256(maker, ...paths.map((path) => drawnFrom(readFileSync(join(siteDir, path, 'index.html'), 'utf8'), siteDir, base))).toString('hex');
	const layouts = await kept(cacheDir, `${name}.sheets`, async () => {
		const measured = await printer.run(async (context) => {
			const addressOf = await openSiteFolder(context, siteDir, base);
			return measureSheets(context, paths.map(addressOf));
		});
		return Buffer.from(JSON.stringify(measured));
	});
	return z.array(sheetLayout).parse(JSON.parse(layouts.toString()));
}

interface SheetsOf {
	siteDir: string;
	base: string;
	edition: string;
	/** What measures: another browser may measure otherwise. */
	maker: string;
	cacheDir: string;
}

/** "editions/2020-q1/cases/lost-log/briefing/", as an address below the base. */
function sheetPaths(siteDir: string, edition: string): string[] {
	return ['cases', 'articles'].flatMap((kind) => {
		const folder = join(siteDir, 'editions', edition, kind);
		if (!existsSync(folder)) return [];
		const names = readdirSync(folder).sort().filter((name) => existsSync(join(folder, name, 'briefing', 'index.html')));
		return names.map((name) => `editions/${edition}/${kind}/${name}/briefing/`);
	});
}
