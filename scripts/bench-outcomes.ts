// npm run bench:outcomes: how large the pages of many outcomes are, and how long a choice on the largest takes.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { median } from '../src/bench/bench-table.ts';
import { writeCorpus } from '../src/bench/corpus.ts';

import { openWorkshop } from '../src/bench/workshop.ts';
import { launchBrowser } from '../src/outputs/browser.ts';
import { answerWithFiles } from '../src/publishing/file-server.ts';
import { filterTimes } from './filter-times.ts';
import { root } from './tools.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' }, editions: { type: 'string', default: '40' }, verbose: { type: 'boolean' } } });
const workshop = openWorkshop(root);
writeCorpus(workshop.content, { editions: Number(values.editions), cases: 1, outcomes: Math.ceil(Number(values.rows) / Number(values.editions)) });
const built = await workshop.build();
if (built.code !== 0) throw new Error(built.lines.map(({ text }) => text).join('\n'));
const site = join(workshop.folder, 'dist');

const pages = ['', ...readdirSync(join(site, 'outcomes'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`)]
	.map((name) => ({ address: `/outcomes/${name}`, bytes: gzipSync(readFileSync(join(site, 'outcomes', name, 'index.html')), { level: 6 }).length }))
	.sort((a, b) => b.bytes - a.bytes);
for (const { address, bytes } of pages) console.log(`${address}: ${(bytes / 1000).toFixed(0)} kB`);

const server = createServer(answerWithFiles({ site, base: '/' })).listen(0, 'localhost');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await launchBrowser();
try {
	const page = await browser.newPage();
	const address = server.address();
	await page.goto(`http://localhost:${typeof address === 'object' && address ? address.port : 0}${pages[0]?.address ?? '/outcomes/'}`);
	const times = await filterTimes(page);
	console.log(`\n${times.length} choices on ${pages[0]?.address}, of ${await page.locator('outcome-filter tbody tr').count()} rows, in milliseconds:`);
	if (values.verbose) console.table(times);
	for (const key of ['laidOut', 'painted'] as const) {
		const each = times.map((time) => time[key]);
		const worst = times[each.indexOf(Math.max(...each))];
		console.log(`${key === 'laidOut' ? 'laid out' : 'painted'}: median ${median(each).toFixed(0)}, most ${worst?.[key].toFixed(0)} (${worst?.choice}, ${worst?.rows} rows)`);
	}
} finally {
	await browser.close();
	server.close();
	workshop.close();
}
