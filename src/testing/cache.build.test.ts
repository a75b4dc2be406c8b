import { expect, test } from 'vitest';
import { withAndWithoutCache } from '../bench/with-and-without-cache.ts';
import { projectRoot } from './test-sites.ts';

test('after each of five edits, a build with what earlier builds kept is the build without it, byte for byte', { timeout: 1_200_000 }, async () => {
	const told: string[] = [];
	expect(await withAndWithoutCache(projectRoot, 5, 20_261_124, (what) => told.push(what))).toEqual([]);
	expect(told).toHaveLength(5);
});
