import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchText } from './search-text.ts';

/**
 * A sentence a line, in the words of this field. Everything is invented: names of nobody, numbers that Ofcom keeps for drama, example domains.
 * In planted.txt the value to be found stands between ⟦ and ⟧; where there are none, anything of the line may be it.
 */
const lines = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8').trim().split('\n');
const cases = lines('planted.txt').map((line) => ({ sentence: line.replace(/[⟦⟧]/g, ''), value: /⟦(.*)⟧/.exec(line)?.[1] ?? line }));
const found = cases.map(({ sentence, value }) => ({ sentence, value, sightings: searchText(sentence).filter((each) => each.value.includes(value) || value.includes(each.value)) }));
const reported = lines('look-alikes.txt').map((sentence) => ({ sentence, sightings: searchText(sentence) }));

test('at least 57 in 60 planted identifiers are found', () => {
	expect(cases.length).toBeGreaterThanOrEqual(60);
	const missed = found.filter(({ sightings }) => sightings.length === 0);
	expect(missed.length / cases.length, missed.map(({ sentence }) => sentence).join('\n')).toBeLessThanOrEqual(3 / 60);
});

test('at most 3 in 60 look-alikes are reported', () => {
	expect(reported.length).toBeGreaterThanOrEqual(60);
	const wrong = reported.filter(({ sightings }) => sightings.length > 0);
	expect(wrong.length / reported.length, wrong.map(({ sentence, sightings }) => `${sentence} ${sightings.map(({ kind, value }) => `${kind} ${value}`).join()}`).join('\n')).toBeLessThanOrEqual(3 / 60);
});

test.each(found)('found: $sentence', ({ sightings }) => {
	expect(sightings.map(({ kind }) => kind)).not.toEqual([]);
});

test.each(reported)('left alone: $sentence', ({ sightings }) => {
	expect(sightings).toEqual([]);
});
