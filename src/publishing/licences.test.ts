import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { licencesIn } from './licences.ts';
import { packages } from './packages.ts';

/** Licences under which a tool may be used and its output published without more. */
const allowed = /^(?:MIT|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|Python-2\.0|MPL-2\.0|LGPL-3\.0-or-later|Zlib)$/;

test('every package of the lock file is under a licence that we know', () => {
	const licences = [...licencesIn(readFileSync('package-lock.json', 'utf8')).keys()];
	const known = (licence: string) => licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((part) => allowed.test(part)));
	expect(licences.length).toBeGreaterThan(5);
	expect(licences.filter((licence) => !known(licence))).toEqual([]);
});

test('every package that we ask for is pinned to one version', () => {
	expect(Object.entries(askedFor()).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package of the lock file is the one that was published under that version, by its hash', () => {
	const shape = z.object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional(), optional: z.boolean().optional(), inBundle: z.boolean().optional(), resolved: z.string().optional() })) });
	const all = Object.entries(shape.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages).filter(([path]) => path !== '');
	const unproved = all.filter(([, { integrity, optional }]) => !optional && !integrity?.startsWith('sha512-'));
	expect(unproved.map(([path]) => path)).toEqual([]);
	expect(all.filter(([, { resolved = '' }]) => /^(?:git|http:|file:)/.test(resolved))).toEqual([]);
});

test('of every package that we ask for it is said what it does for us, and each is used', () => {
	expect(Object.keys(packages).sort()).toEqual(Object.keys(askedFor()).sort());
	const files = ['src', 'scripts'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)));
	const isCode = (file: string) => /\.(?:ts|mjs|astro|css)$/.test(file) && !/publishing[\\/](?:packages|licences\.test)\.ts$/.test(file);
	const code = [...files.filter(isCode), 'astro.config.mjs'].map((file) => readFileSync(file, 'utf8')).join('\n');
	const unused = Object.keys(packages).filter((name) => !name.startsWith('@types/') && !new RegExp(`['/]${name}['/]`).test(code));
	// Asked for by npm itself.
	expect(unused).toEqual(['@emnapi/runtime']);
});

function askedFor(): Record<string, string> {
	const shape = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });
	const { dependencies, devDependencies } = shape.parse(JSON.parse(readFileSync('package.json', 'utf8')));
	return { ...dependencies, ...devDependencies };
}
