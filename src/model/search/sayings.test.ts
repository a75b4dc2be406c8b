import { expect, test } from 'vitest';
import { sayingsOf } from './sayings.ts';
import { keysOf } from './words.ts';

const sayings = sayingsOf([
	{ formal: ['BWV', 'body-worn video'], plain: ['bodycam'], alike: [] },
	{ formal: ['Enforcer'], plain: ['big red key', 'affair with a victim'], alike: [] },
]);

test.each([
	['bodycam', 1],
	['body cam', 2],
	['bodycams', 1],
	['body cams', 2],
	['big red keys', 3],
	['red big key', 3],
	['affair victim', 2],
	['key', undefined],
	['body', undefined],
])('%s is read as a saying of %s words', (typed, length) => {
	expect(sayings.at(keysOf(typed), 0)?.length).toBe(length);
});
