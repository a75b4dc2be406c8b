import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBuiltSite, type BuiltSite } from './built-site.ts';

/** The word in every title, text, picture and file name of the fixture that is withheld. */
const canary = /quokka|8675309|8,675,309/i;

test('no byte of a build has anything of a withheld edition, case or article', async () => {
	const site = await readBuiltSite('kitchenSink');
	const withheld = readdirSync(site.contentDir, { recursive: true, encoding: 'utf8' }).filter((file) => canary.test(file));
	expect(withheld.length).toBeGreaterThanOrEqual(5);
	expect(site.files.filter((file) => canary.test(file))).toEqual([]);
	expect(site.files.filter((file) => canary.test(unpacked(site, file)))).toEqual([]);
});

test('a withheld edition has no page, and no neighbour leads to it', async () => {
	const site = await readBuiltSite('kitchenSink');
	expect(site.files.filter((file) => file.includes('2022-q4'))).toEqual([]);
	expect(site.files.filter((file) => /2022-q4|2022 Q4/i.test(unpacked(site, file)))).toEqual([]);
});

test('a picture that only a withheld case shows is not in a build', async () => {
	const site = await readBuiltSite('kitchenSink');
	const pictures = site.files.filter((file) => file.startsWith('assets/') && /\.(?:png|jpe?g|webp|avif|gif)$/.test(file));
	// The band is the guide page's own example.
	expect(pictures).toEqual([expect.stringMatching(/^assets\/band\./), expect.stringMatching(/^assets\/yard\./)]);
});

/**
 * Names that the source documents have, and that the newsletter never says, as hashes: so that this repository does not say
 * them either. Alone in their own spelling where the word is a common one too; in small letters where it is not; and as pairs.
 */
const names = new Set([
	'dc99e9aa86fab83a062cff5e0808391757071a3d5dbb942802d5f923aaead3b4',
	'd233633d9524e84c71d6fe45eb3836f8919148e4a5fc2234cc9e6494ec0f11c2',
	'6fa3cbf451b2a1d54159d42c3ea5ab8725b0c8620d831f8c1602676b38ab00e6',
	'd486dfbd5fb578340bccbdd0a662527eab38550648d5f44517e5ac71b8824703',
	'6569d5a2af0e8abe203b3cb66948e363a360e79e693731cfe3e1e95de9443a3a',
	'80dde97ff160265d288e7204028067065c93af1ecc8fb9d0424006906360831b',
	'f3fe861f0ef501b4d82079b519e1f60d8a8826a891ad09e33aa550a72cc6afc3',
	'19de413732d7af766713786a27de106c626c88ed1c9035aecf6a5ee4a83659ae',
]);

test('nobody whom the source documents name is named, neither in the site nor in its sources', async () => {
	const site = await readBuiltSite('sample');
	const built = site.files.map((file) => ({ file, text: `${file} ${unpacked(site, file)}` }));
	const written = readdirSync(site.contentDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ file, text: `${file} ${readFileSync(file, 'latin1')}` }));
	expect(built.length + written.length).toBeGreaterThan(150);
	expect([...built, ...written].filter(({ text }) => saysName(text)).map(({ file }) => file)).toEqual([]);
});

test('a name is recognised as a word, in an address and in either case', () => {
	const known = createHash('sha256').update('example').digest('hex');
	expect(['An Example.', '/news/example-case/', 'EXAMPLE'].map((text) => saysName(text, new Set([known])))).toEqual([true, true, true]);
	expect(saysName('examples', new Set([known]))).toBe(false);
});

function saysName(text: string, known: ReadonlySet<string> = names): boolean {
	const words = text.match(/\p{L}+/gu) ?? [];
	const small = words.map((word) => word.toLowerCase());
	const pairs = small.slice(1).map((word, index) => `${small[index]} ${word}`);
	return [...new Set([...words, ...small, ...pairs])].some((word) => known.has(createHash('sha256').update(word).digest('hex')));
}

/** A file as text; what the search index has packed is unpacked. */
function unpacked(site: BuiltSite, file: string): string {
	const bytes = site.read(file);
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
}
