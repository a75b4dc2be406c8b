import { expect, test } from 'vitest';
import { completion, nearestWord, relatedWord } from './spelling.ts';
import { vocabularyOf } from './vocabulary.ts';

const words = ['ambulance', 'bail', 'complaint', 'conditions', 'custody', 'foreseen', 'log', 'photograph', 'resuscitation', 'safeguarding', 'sergeant', 'the', 'victim'];
const vocabulary = vocabularyOf(words, '1'.repeat(words.length));

test.each([
	['bial', 'bail'],
	['resusitation', 'resuscitation'],
	['sargent', 'sergeant'],
	['fotograph', 'photograph'],
	['condishuns', 'conditions'],
	['safegaurding', 'safeguarding'],
	['victum', 'victim'],
	['custardy', 'custody'],
	// Too short, too far, or a small word.
	['lig', undefined],
	['zqxwv', undefined],
	['helicopter', undefined],
	['thr', undefined],
])('%s is put right to %s', (typed, meant) => {
	expect(nearestWord(typed, vocabulary)).toBe(meant);
});

test.each([
	['cust', 'custody'],
	['amb', 'ambulance'],
	['cu', undefined],
	['xyz', undefined],
])('%s, still being typed, is completed to %s', (typed, word) => {
	expect(completion(typed, vocabulary)).toBe(word);
});

test.each([
	['foreseeable', 'foreseen'],
	['photographer', 'photograph'],
	['customer', undefined],
	['logistics', undefined],
])('%s is made of the same word as %s', (typed, word) => {
	expect(relatedWord(typed, vocabulary)).toBe(word);
});
