import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite, type BuiltSite } from './built-site.ts';

const site = await readBuiltSite('sample');
const kitchenSink = await readBuiltSite('kitchenSink');

/** The addresses that readers, mailings and machines were promised. */
test.each([
	'',
	...['editions/', 'topics/', 'outcomes/', 'questions/', 'recommendations/', 'search/', 'glossary/', 'accessibility/', '404.html'],
	...['feed.xml', 'data/outcomes.csv', 'data/outcomes.json', 'data/cases.json', 'data/editions.json', 'share/site.png'],
	...['pagefind/pagefind.js', 'favicon.svg', 'theme.css'],
])('the archive has /%s', (path) => {
	expect(site.fileAt(`/${path}`)).toBeDefined();
	expect(kitchenSink.fileAt(`/psd/news/${path}`)).toBeDefined();
});

test('every file of the sample content has its page, print page and share image', () => {
	const editions = readdirSync(join(site.contentDir, 'editions'));
	const items = editions.flatMap((edition) => ['cases', 'articles'].flatMap((folder) => namesIn(site, edition, folder)));
	const wanted = [
		...editions.flatMap((edition) => [`editions/${edition}/`, `editions/${edition}/print/`, `share/editions/${edition}.png`]),
		...items.flatMap((item) => [`editions/${item}/`, `share/editions/${item}.png`]),
	];
	expect(editions.sort()).toEqual(['2017-q4', '2020-q1', '2020-q2', '2020-q3']);
	expect(items.length).toBe(16);
	expect(wanted.filter((path) => !site.fileAt(`/${path}`))).toEqual([]);
});

test('nothing that is needed for the build alone is published', () => {
	const published = [...site.files, ...kitchenSink.files];
	expect(published.filter((file) => /\.(?:mdx?|ya?ml|ts|astro|map|ttf)$|(?:^|\/)[._][^/]*$/.test(file) && !/assets\/_\w+_\./.test(file))).toEqual([]);
});

function namesIn({ contentDir }: BuiltSite, edition: string, folder: string): string[] {
	const files = readdirSync(join(contentDir, 'editions', edition), { recursive: true, encoding: 'utf8' });
	return files.filter((file) => file.startsWith(`${folder}/`)).map((file) => `${edition}/${file.replace(/\.mdx?$/, '')}`);
}
