// node src/testing/faults/search-freeze.ts [folder]: puts every hostile and odd string to the search of a built site, and prints
// the longest time for which the page did nothing else. A measurement, and so no test.
import { whileServed } from '../../bench/while-served.ts';
import { launchBrowser } from '../../outputs/browser.ts';
import { hostileStrings, longStrings } from '../hostile-strings.ts';

const [site = 'dist'] = process.argv.slice(2);
const strings = [...hostileStrings, ...longStrings];
const browser = await launchBrowser();
try {
	await whileServed(site, async (home) => {
		const page = await browser.newPage();
		await page.goto(`${home}search/?q=bail`);
		await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
		const longest = await page.evaluate(async (texts) => {
			const form = document.querySelector<HTMLFormElement>('archive-search form');
			const field = form?.querySelector<HTMLInputElement>('input[type=search]');
			const list = document.querySelector<HTMLElement>('[data-search-results]');
			if (!form || !field || !list) throw new Error('The page has no search.');
			const tasks: number[] = [];
			new PerformanceObserver((entries) => tasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
			const longestOf: { text: string; time: number } = { text: '', time: 0 };
			for (const text of texts) {
				tasks.length = 0;
				field.value = text;
				list.dataset['searchState'] = 'asked';
				form.requestSubmit();
				while (['asked', 'loading'].includes(list.dataset['searchState'] ?? '')) await new Promise((resolve) => setTimeout(resolve, 2));
				await new Promise((resolve) => setTimeout(resolve, 20));
				const time = Math.max(0, ...tasks);
				if (time > longestOf.time) Object.assign(longestOf, { text, time });
			}
			return longestOf;
		}, strings);
		const what = longest.time === 0 ? 'no task took 50 ms' : `the longest task took ${Math.round(longest.time)} ms, for ${JSON.stringify(longest.text.slice(0, 60))}`;
		console.log(`${strings.length} strings: ${what} (200)`);
	});
} finally {
	await browser.close();
}
