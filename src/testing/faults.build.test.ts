import { beforeAll, expect, test } from 'vitest';
import { buildOnSmallDisk, mayMount } from './faults/full-disk.ts';
import { killBuilds } from './faults/killed.ts';
import { buildRefused, damageCache, refusals } from './faults/refused.ts';
import { openWorkplace } from './faults/workplace.ts';

// A handful of each; src/testing/faults/run.ts does many.

test('builds that are killed leave a complete site, and the next one needs no help', async () => {
	const found = await killBuilds(openWorkplace(), 2);
	expect(found).toMatchObject({ whole: found.kills, leftOver: 0, healed: true });
	expect(found.stopped).toBe(2);
}, 300_000);

test('of two builds at once the second waits, and says for which', async () => {
	const place = openWorkplace();
	const both = await Promise.all([place.build(), place.build()]);
	expect(both.map(({ code }) => code)).toEqual([0, 0]);
	expect(both.filter(({ text }) => /Another build is running \(process \d+, since \d\d:\d\d:\d\d\)\. Waiting for it to end/.test(text)).length).toBe(1);
	expect(place.served()).toBeDefined();
}, 300_000);

const place = openWorkplace();
beforeAll(async () => void (await place.build()), 120_000);

test.each(refusals)('$what is told in a sentence, and the site stays whole', async (refusal) => {
	const { code, text, isWhole } = await buildRefused(place, refusal);
	expect({ code, text, isWhole }).toEqual({ code: refusal.ends, text: expect.stringMatching(refusal.says), isWhole: true });
	expect(text).not.toMatch(/^\s+at /m);
}, 300_000);

test('texts that cannot be kept are built all the same', async () => {
	const refusal = { what: 'texts', call: 'rename', path: '.cache/texts', code: 'EACCES', times: 1_000_000, ends: 0, says: /Proving the pages/ };
	const { code, text, isWhole } = await buildRefused(openWorkplace(), refusal);
	expect({ code, text, isWhole }).toEqual({ code: 0, text: expect.stringMatching(refusal.says), isWhole: true });
}, 300_000);

test('a damaged cache costs time, and nothing of it reaches the site', async () => {
	const place = openWorkplace();
	await place.build();
	const before = place.served();
	expect(await damageCache()).toBeGreaterThan(20);
	const { code } = await place.build();
	expect({ code, served: place.served() }).toEqual({ code: 0, served: before });
}, 300_000);

if (!mayMount) console.warn('This user may not mount a small disk, so a full one was not tried.');

test.skipIf(!mayMount)('on a full disk the site stays as it was, and a sentence says how much room is wanted', async () => {
	const found = await buildOnSmallDisk(200);
	expect(found).toMatchObject({ isWhole: true, emptyFiles: [], outcome: { code: 3 } });
	expect(found.outcome.text).toMatch(/The disk is full\. A new archive needs about \d+ MB in ".+", where \d+ MB are free\./);
}, 300_000);
