import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { licencesIn } from './licences.ts';

/** Licences under which a tool may be used and its output published without more. */
const allowed = /^(?:MIT|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|Python-2\.0|MPL-2\.0|LGPL-3\.0-or-later|Zlib)$/;

test('every package of the lock file is under a licence that we know', () => {
	const licences = [...licencesIn(readFileSync('package-lock.json', 'utf8')).keys()];
	const known = (licence: string) => licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((part) => allowed.test(part)));
	expect(licences.length).toBeGreaterThan(5);
	expect(licences.filter((licence) => !known(licence))).toEqual([]);
});

test('every package that we ask for is pinned to one version', () => {
	const shape = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });
	const { dependencies, devDependencies } = shape.parse(JSON.parse(readFileSync('package.json', 'utf8')));
	expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
