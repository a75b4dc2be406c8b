import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { openWorkshop, type Workshop } from '../bench/workshop.ts';
import { projectRoot } from './test-sites.ts';

/** Ten years of editions. */
const editions = 40;
/** Bytes over the wire, of a page with the style sheets. */
const most = 60_000;

let workshop: Workshop;
let sheets = 0;
beforeAll(async () => {
	workshop = openWorkshop(projectRoot);
	writeCorpus(workshop.content, { editions, cases: 2 });
	expect((await workshop.build()).code).toBe(0);
	const assets = join(workshop.folder, 'dist', 'assets');
	sheets = readdirSync(assets).filter((name) => name.endsWith('.css')).reduce((sum, name) => sum + zipped(join(assets, name)), 0);
}, 600_000);
afterAll(() => workshop.close());

test.each(['', 'editions', 'topics'])('/%s of an archive of forty editions is no heavy page', (address) => {
	const page = join(workshop.folder, 'dist', address, 'index.html');
	expect(sheets).toBeGreaterThan(3000);
	expect(zipped(page) + sheets).toBeLessThanOrEqual(most);
	// As long as it should be: each edition is told of.
	if (address === 'editions') expect(readFileSync(page, 'utf8').match(/\/editions\/\d{4}-q\d\/"/g)?.length).toBeGreaterThanOrEqual(editions);
});

function zipped(file: string): number {
	return gzipSync(readFileSync(file), { level: 6 }).length;
}
