import { expect, test } from 'vitest';
import { folderAddress, wayUp } from './folder-address.ts';

const edition = 'editions/2020-q1/index.html';

test.each([
	['the front page', '/psd/news/', edition, '../../index.html'],
	['the front page, from itself', '/psd/news/', 'index.html', 'index.html'],
	['a page above', '/psd/news/topics/', edition, '../../topics/index.html'],
	['a page below', '/psd/news/editions/2020-q1/cases/lost-log/', edition, 'cases/lost-log/index.html'],
	['a page beside', '/psd/news/editions/2020-q2/', edition, '../2020-q2/index.html'],
	['the page itself, by its address', '/psd/news/editions/2020-q1/', edition, 'index.html'],
	['a place in another page', '/psd/news/outcomes/#outcome-1', edition, '../../outcomes/index.html#outcome-1'],
	['a query', '/psd/news/briefing/?sheets=2020-q1/cases/a,2020-q1/cases/b', edition, '../../briefing/index.html?sheets=2020-q1/cases/a,2020-q1/cases/b'],
	['both', '/psd/news/search/?q=bail&kind=case#content', edition, '../../search/index.html?q=bail&kind=case#content'],
	['a file', '/psd/news/assets/style.css', edition, '../../assets/style.css'],
	['a file beside', '/psd/news/editions/2020-q1/lancashire-2020-q1.pdf', edition, 'lancashire-2020-q1.pdf'],
	['an address that is seen from the page already', '../2020-q2/?a=b', edition, '../2020-q2/index.html?a=b'],
	['a place of the page', '#content', edition, '#content'],
	['nothing', '', edition, ''],
	['another site', 'https://www.gov.uk/a/', edition, 'https://www.gov.uk/a/'],
	['another site, without a scheme', '//www.gov.uk/a/', edition, '//www.gov.uk/a/'],
	['a mailbox', 'mailto:psd@example.org?subject=a', edition, 'mailto:psd@example.org?subject=a'],
	['another folder of the server', '/psd/other/', edition, '/psd/other/'],
])('%s', (_, address, file, expected) => {
	expect(folderAddress(address, { file, base: '/psd/news/' })).toBe(expected);
});

test('a site at the root of its server is no exception', () => {
	expect(folderAddress('/topics/bail/', { file: '404.html', base: '/' })).toBe('topics/bail/index.html');
});

test('the way up leads to the folder of the site', () => {
	expect(['index.html', 'search/index.html', 'editions/2020-q1/index.html'].map(wayUp)).toEqual(['./', '../', '../../']);
});
