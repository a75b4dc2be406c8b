import { expect, test } from 'vitest';
import { makeEdition, makeLibrary, makeOutcome } from '../testing/make.ts';
import { mostOnOnePage, outcomePages } from './outcome-pages.ts';

test('as many outcomes as one page may list stand on one page, and are addressed there', () => {
	const library = archive({ '2019-q4': 1, '2020-q1': mostOnOnePage - 1 });
	expect(outcomePages(library).map(({ year, url, rows }) => [year, url, rows.length])).toEqual([[undefined, '/outcomes/', mostOnOnePage]]);
	expect(library.editions[0]?.outcomes[0]?.url).toBe('/outcomes/#outcome-2020-q1-row-0');
});

test('with one more each year has a page, the newest first, and each row is addressed on that of its year', () => {
	const library = archive({ '2019-q3': 1, '2019-q4': 0, '2020-q1': mostOnOnePage - 1, '2020-q2': 1 });
	expect(outcomePages(library).map(({ year, url, editions, rows }) => [year, url, editions.map(({ id }) => id), rows.length])).toEqual([
		[2020, '/outcomes/2020/', ['2020-q2', '2020-q1'], mostOnOnePage],
		[2019, '/outcomes/2019/', ['2019-q3'], 1],
	]);
	expect(library.editions[3]?.outcomes[0]?.url).toBe('/outcomes/2019/#outcome-2019-q3-row-0');
});

function archive(counts: Record<string, number>) {
	const rows = (count: number) => Array.from({ length: count }, (_, index) => makeOutcome({ id: `row-${index}` }));
	return makeLibrary({
		editions: Object.keys(counts).map((id) => makeEdition(id)),
		outcomes: Object.entries(counts).map(([edition, count]) => ({ edition, rows: rows(count) })),
	});
}
