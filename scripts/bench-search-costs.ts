// npm run bench:search -- --costs: what a search among 480 cases costs a reader.
import { median } from '../src/bench/bench-table.ts';
import { launchBrowser } from '../src/outputs/browser.ts';
import { whileServed } from '../src/bench/while-served.ts';
import { searchCosts, type SearchCosts } from './search-costs.ts';
import { slowLine } from './slow-line.ts';

const queries = ['bail', 'victim update', 'bail conditions', 'body-worn video', 'domestic abuse', 'risk assessment suicide', '"picket line"', 's.5 RTA 1988', 'log closed', 'who should be told of a conflict of interest?'];
const later = ['custody record', 'ambulance', 'misconduct hearing', 'resusitation', 'racist images'];

/** Measures the site in a folder, with ten queries, each on a page of its own. */
export async function printSearchCosts(site: string): Promise<void> {
	const browser = await launchBrowser();
	try {
		await whileServed(site, async (home) => {
			const quick = await measured((words) => searchCosts(browser, home, words, later));
			const slow = await measured((words) => searchCosts(browser, home, words, [], { slowed: slowLine }));
			for (const [place, { words, bytes, requests, first, later: others }] of quick.entries()) {
				console.log(`${words.padEnd(46)} ${kilobytes(bytes)} kB ${String(requests).padStart(3)} requests  first ${ms(first)}, later ${others.map(ms).join(' ')}; slowed ${ms(slow[place]?.first ?? 0)}`);
			}
			console.log(`
most over the wire      ${kilobytes(Math.max(...quick.map(({ bytes }) => bytes)))} kB (250), ${Math.max(...quick.map(({ requests }) => requests))} requests (25)
first results, median   ${ms(median(quick.map(({ first }) => first)))} (300 ms)
later queries, median   ${ms(median(quick.flatMap(({ later: others }) => others)))}, longest ${ms(Math.max(...quick.flatMap(({ later: others }) => others)))} (150 ms)
slowed, median          ${ms(median(slow.map(({ first }) => first)))} (2000 ms)`);
		});
	} finally {
		await browser.close();
	}
}

async function measured(measure: (words: string) => Promise<SearchCosts>): Promise<SearchCosts[]> {
	const costs: SearchCosts[] = [];
	for (const words of queries) costs.push(await measure(words));
	return costs;
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(0).padStart(4);
}

function ms(time: number): string {
	return `${time.toFixed(0)} ms`;
}
