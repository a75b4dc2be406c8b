import { expect, test } from 'vitest';
import { makeArticle, makeCase, makeEdition, makeLibrary } from '../testing/make.ts';

const editions = ['2019-q4', '2020-q1', '2020-q2'].map((id) => makeEdition(id));

/** The first case is the one that is asked about. */
function similarTo(...cases: ReturnType<typeof makeCase>[]): string[] {
	const library = makeLibrary({ editions, cases });
	return library.similarTo(library.items.find(({ id }) => id === idOf(cases[0]!))!).map(({ caseSummary }) => caseSummary.id);
}

const idOf = ({ edition, name }: { edition: string; name: string }) => `${edition}/${name}`;

test('a case that shares the main subject comes before one that shares a further one', () => {
	const found = similarTo(
		makeCase('2020-q1/this', { topics: ['bail', 'custody'] }),
		makeCase('2019-q4/further', { topics: ['drones', 'custody'] }),
		makeCase('2019-q4/main', { topics: ['bail', 'drones'] }),
	);
	expect(found).toEqual(['2019-q4/main', '2019-q4/further']);
});

test('of cases with the same subjects, the one told in the same words comes first', () => {
	const story = (id: string, text: string) => ({ ...makeCase(id, { topics: ['bail'] }), text });
	const found = similarTo(
		story('2020-q1/this', 'The ambulance crew waited for an enforcer to open the door.'),
		story('2020-q2/picket', 'A picket line, and conditions that kept him from his union.'),
		story('2019-q4/door', 'An ambulance came; the crew had no enforcer for the door.'),
		story('2020-q2/union', 'He was told to keep away from the union and the picket.'),
	);
	expect(found[0]).toBe('2019-q4/door');
});

test('of cases that are as like, the newer comes first, and three are shown at most', () => {
	const found = similarTo(makeCase('2020-q1/this'), makeCase('2019-q4/old'), makeCase('2020-q2/b'), makeCase('2020-q2/a'), makeCase('2019-q4/older'));
	expect(found).toEqual(['2020-q2/a', '2020-q2/b', '2019-q4/old']);
});

test('a case that shares nothing is not shown, nor is the case itself', () => {
	expect(similarTo(makeCase('2020-q1/this'), makeCase('2020-q2/other', { topics: ['drones'] }))).toEqual([]);
	expect(similarTo(makeCase('2020-q1/alone'))).toEqual([]);
});

test('cases that the editor names come before all others, in that order; one that is withheld is passed over', () => {
	const found = similarTo(
		makeCase('2020-q1/this', { related: ['2019-q4/far', '2020-q2/withheld', '2020-q2/near'] }),
		makeCase('2020-q2/near'),
		makeCase('2019-q4/far', { topics: ['drones'] }),
		makeCase('2020-q2/sharing'),
	);
	expect(found).toEqual(['2019-q4/far', '2020-q2/near', '2020-q2/sharing']);
});

test('the reason says what is shared: topics, standards, or the words alone', () => {
	const { items, similarTo: ask } = makeLibrary({
		editions,
		cases: [
			makeCase('2020-q1/this', { topics: ['bail', 'custody'], standards: ['Use of Force'], related: ['2020-q2/named'] }),
			makeCase('2020-q2/both', { topics: ['custody', 'bail'], standards: ['Use of Force', 'Confidentiality'] }),
			makeCase('2020-q2/one', { topics: ['bail'] }),
			makeCase('2020-q2/named', { topics: ['drones'] }),
		],
	});
	expect(ask(items.find(({ name }) => name === 'this')!).map(({ reason, isNamed }) => [reason, isNamed])).toEqual([
		['Told in much the same words', true],
		['Also about topic custody and topic bail; also a matter of Use of Force', false],
		['Also about topic bail', false],
	]);
});

test('an article is like cases, and no case is like an article', () => {
	const { items, similarTo: ask } = makeLibrary({ editions, cases: [makeCase('2020-q1/a-case')], articles: [makeArticle('2020-q1/an-article')] });
	expect(items.map((item) => [item.name, ask(item).map(({ caseSummary }) => caseSummary.name)])).toEqual([
		['a-case', []],
		['an-article', ['a-case']],
	]);
});
