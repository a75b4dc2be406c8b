// npm run bench:reading: how soon a page shows to somebody who has never been there, of each kind one.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../src/bench/bench-table.ts';
import { writeCorpus } from '../src/bench/corpus.ts';
import { whileServed } from '../src/bench/while-served.ts';
import { openWorkshop } from '../src/bench/workshop.ts';
import { launchBrowser } from '../src/outputs/browser.ts';
import { firstVisit, type FirstVisit } from './first-visit.ts';
import { slowLine } from './slow-line.ts';
import { root } from './tools.ts';

const { values } = parseArgs({ options: { editions: { type: 'string', default: '40' }, runs: { type: 'string', default: '3' }, processor: { type: 'string', default: String(slowLine.processor) } } });
const line = { ...slowLine, processor: Number(values.processor) };
const workshop = openWorkshop(root);
writeCorpus(workshop.content, { editions: Number(values.editions), cases: 20 });
const built = await workshop.build();
if (built.code !== 0) throw new Error(built.lines.map(({ text }) => text).join('\n'));
const site = join(workshop.folder, 'dist');
const firstIn = (...folder: string[]) => readdirSync(join(site, ...folder)).find((name) => existsSync(join(site, ...folder, name, 'index.html'))) ?? '';
const edition = `editions/${firstIn('editions')}`;
const item = `${edition}/cases/${firstIn(edition, 'cases')}`;
const kinds = ['', 'editions', edition, `${edition}/print`, item, `${item}/briefing`, 'topics', `topics/${firstIn('topics')}`, 'outcomes', 'questions', `questions/${firstIn('questions')}`, 'recommendations', 'glossary', 'search', 'briefing', 'accessibility', 'guide'];

const browser = await launchBrowser();
try {
	await whileServed(site, async (home) => {
		console.log(`${values.editions} editions of 20 cases; nothing kept, 1.6 Mbit/s, 150 ms, this processor ${line.processor} times slower; medians of ${values.runs}\n`);
		console.log('| page | over the wire | first paint | largest paint | layout shift | longest task |\n| --- | --: | --: | --: | --: | --: |');
		for (const kind of kinds) {
			const address = kind === '' ? '/' : `/${kind}/`;
			const visits: FirstVisit[] = [];
			for (let run = 0; run < Number(values.runs); run++) visits.push(await firstVisit(browser, home + address.slice(1), line));
			const middle = (figure: (visit: FirstVisit) => number) => median(visits.map(figure));
			const paints = [middle(({ firstPaint }) => firstPaint), middle(({ largestPaint }) => largestPaint)].map((time) => `${(time / 1000).toFixed(2)} s`);
			const task = middle(({ longestTask }) => longestTask);
			console.log(`| ${[address, `${(middle(({ bytes }) => bytes) / 1000).toFixed(0)} kB`, ...paints, middle(({ layoutShift }) => layoutShift).toFixed(3), task === 0 ? 'none of 50 ms' : `${task.toFixed(0)} ms`].join(' | ')} |`);
		}
	});
} finally {
	await browser.close();
	workshop.close();
}
