import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zipFiles } from './zip-files.ts';

const files = [
	{ path: 'a/picture.png', content: Buffer.from('not packed twice') },
	{ path: 'index.html', content: '<p>é</p>' },
];

test('a zip holds its files, all of the same day, and no folders of their own', async () => {
	const { files: entries } = await JSZip.loadAsync(await zipFiles(files, '2020-11-30'));
	expect(Object.values(entries).map(({ name, date, dir }) => [name, date.toISOString(), dir])).toEqual([
		['a/picture.png', '2020-11-30T00:00:00.000Z', false],
		['index.html', '2020-11-30T00:00:00.000Z', false],
	]);
	expect(await entries['index.html']?.async('string')).toBe('<p>é</p>');
});

test('the same files give the same bytes', async () => {
	expect(await zipFiles(files, '2020-11-30')).toEqual(await zipFiles(files, '2020-11-30'));
});
