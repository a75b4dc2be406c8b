import { expect, test } from 'vitest';
import { makeArticle, makeCase, makeEdition, makeLibrary } from '../testing/make.ts';

const editions = ['2019-q4', '2020-q1', '2020-q2'].map((id) => makeEdition(id));

function relatedTo(id: string, ...cases: ReturnType<typeof makeCase>[]): string[] {
	const { items } = makeLibrary({ editions, cases });
	return items.find((item) => item.id === id)!.related.map((other) => other.id);
}

test('cases that share more topics come first', () => {
	const found = relatedTo(
		'2020-q1/this',
		makeCase('2020-q1/this', { topics: ['bail', 'custody', 'drones'] }),
		makeCase('2020-q2/one', { topics: ['bail'] }),
		makeCase('2019-q4/three', { topics: ['drones', 'custody', 'bail'] }),
		makeCase('2020-q2/two', { topics: ['custody', 'drones'] }),
	);
	expect(found).toEqual(['2019-q4/three', '2020-q2/two', '2020-q2/one']);
});

test('of cases that share as many topics, those with the same first topic come first, then the newer', () => {
	const found = relatedTo(
		'2020-q1/this',
		makeCase('2020-q1/this', { topics: ['bail', 'custody'] }),
		makeCase('2019-q4/same-first', { topics: ['bail'] }),
		makeCase('2020-q2/newer', { topics: ['drones', 'custody'] }),
		makeCase('2019-q4/older', { topics: ['drones', 'custody'] }),
	);
	expect(found).toEqual(['2019-q4/same-first', '2020-q2/newer', '2019-q4/older']);
});

test('cases that the editor names come before all others, in the order in which they are named', () => {
	const found = relatedTo(
		'2020-q1/this',
		makeCase('2020-q1/this', { related: ['2019-q4/far', '2020-q2/near'] }),
		makeCase('2020-q2/near'),
		makeCase('2019-q4/far', { topics: ['drones'] }),
		makeCase('2020-q2/sharing'),
	);
	expect(found).toEqual(['2019-q4/far', '2020-q2/near', '2020-q2/sharing']);
});

test('three are shown at most, and never the case itself or one that shares nothing', () => {
	const others = ['a', 'b', 'c', 'd'].map((name) => makeCase(`2020-q2/${name}`));
	expect(relatedTo('2020-q1/this', makeCase('2020-q1/this'), ...others)).toHaveLength(3);
	expect(relatedTo('2020-q1/this', makeCase('2020-q1/this'), makeCase('2020-q2/a', { topics: ['drones'] }))).toEqual([]);
});

test('a named case that is not there, such as a draft, is passed over', () => {
	expect(relatedTo('2020-q1/this', makeCase('2020-q1/this', { related: ['2020-q2/withheld'] }))).toEqual([]);
});

test('an article is related to cases, and no case to an article', () => {
	const { items } = makeLibrary({ editions, cases: [makeCase('2020-q1/a-case')], articles: [makeArticle('2020-q1/an-article')] });
	expect(items.map(({ name, related }) => [name, related.map((other) => other.name)])).toEqual([
		['a-case', []],
		['an-article', ['a-case']],
	]);
});
