import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publication } from './publication.ts';

const folder = mkdtempSync(join(tmpdir(), 'publication-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('without a word from anybody the site stands at the root of an unknown server', () => {
	expect(publication({ CONTENT_DIR: folder })).toEqual({ contentDir: folder, base: '/', origin: undefined });
	expect(publication({}).contentDir).toBe('content');
});

test('site.yaml says where the site stands, and the environment overrides it', () => {
	writeFileSync(join(folder, 'site.yaml'), 'base: /from/yaml/\norigin: https://yaml.example\n');
	expect(publication({ CONTENT_DIR: folder })).toMatchObject({ base: '/from/yaml/', origin: 'https://yaml.example' });
	const environment = { CONTENT_DIR: folder, BASE_PATH: '/psd/news/', SITE_URL: 'https://psd.example' };
	expect(publication(environment)).toMatchObject({ base: '/psd/news/', origin: 'https://psd.example' });
});

test('a site.yaml that cannot be read is for the content check, and stops nothing here', () => {
	writeFileSync(join(folder, 'site.yaml'), 'base: [');
	expect(publication({ CONTENT_DIR: folder })).toMatchObject({ base: '/', origin: undefined });
});

test.each([
	['psd/news', '/psd/news/'],
	['/psd/news', '/psd/news/'],
	['psd/news/', '/psd/news/'],
	['//psd//news//', '/psd/news/'],
	['/', '/'],
])('the sub-path "%s" becomes "%s"', (given, base) => {
	expect(publication({ CONTENT_DIR: '/nowhere', BASE_PATH: given }).base).toBe(base);
});

test('of the origin only scheme, host and port count: the path is the sub-path', () => {
	expect(publication({ CONTENT_DIR: '/nowhere', SITE_URL: 'https://psd.example:8443/psd/news/' }).origin).toBe('https://psd.example:8443');
});
