import { expect, test } from 'vitest';
import { readBuiltSite, textOf } from './built-site.ts';

const site = await readBuiltSite('kitchenSink');
const data = (name: string): Record<string, unknown>[] => JSON.parse(site.read(`data/${name}.json`).toString())[name];

test('a small count of people is a band on the page, on paper and as data, and its value stands in none of them', () => {
	for (const address of ['editions/2022-q1/', 'editions/2022-q1/print/']) {
		const figure = site.page(site.base + address).document.querySelectorAll('figure.figure').find((each) => textOf(each).includes('counted wrongly'));
		expect(textOf(figure)).toMatch(/^fewer than 3 people/);
		expect(figure?.querySelector('data')).toBeNull();
	}
	const record = data('figures').find(({ id }) => id === 'few-people');
	expect(record).toMatchObject({ band: 'fewer than 3' });
	expect(record).not.toHaveProperty('value');
});

test('outcomes that few people got are a band in the bars and in what they add up to', () => {
	const { document } = site.page(`${site.base}outcomes/`);
	const numbers = document.querySelectorAll('.bars strong').map(textOf);
	expect(numbers.length).toBeGreaterThan(1);
	expect(numbers.filter((number) => !number.includes('fewer than 3'))).toEqual([]);
	expect(textOf(document.querySelector('#overview'))).toMatch(/^\d+ to \d+ outcomes of our own$/);
});
