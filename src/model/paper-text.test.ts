import { expect, test } from 'vitest';
import { printedAddress, sectionsIn, setForPaper } from './paper-text.ts';

const nowhere = () => undefined;

test('links are numbered in their order, each address once, and headings stand one level lower', () => {
	const html = '<h2 id="a">Then</h2><p>See <a href="https://www.gov.uk/x">the law</a>, <a href="https://x.example/">more</a> and <a href="https://www.gov.uk/x">the law again</a> in what is a paragraph long enough to be broken over two columns of the sheet.</p>';
	const { html: set, links } = setForPaper(html, nowhere);
	expect(set).toMatchInlineSnapshot(`"<h3 id="a">Then</h3><p data-short>See <a href="https://www.gov.uk/x">the law</a><sup>[1]</sup>, <a href="https://x.example/">more</a><sup>[2]</sup> and <a href="https://www.gov.uk/x">the law again</a><sup>[1]</sup> in what is a paragraph long enough to be broken over two columns of the sheet.</p>"`);
	expect(links).toEqual(['https://www.gov.uk/x', 'https://x.example/']);
});

test('numbers go on from those that are there already', () => {
	expect(setForPaper('<a href="/a/">one</a>', nowhere, ['https://b.example']).html).toBe('<a href="/a/">one</a><sup>[2]</sup>');
});

test.each([
	['an address that is said already', '<a href="https://www.gov.uk/x/">gov.uk/x</a>', '<a href="https://www.gov.uk/x/">gov.uk/x</a>'],
	['a mail address', '<a href="mailto:a@b.example">write</a>', '<a href="mailto:a@b.example">write</a>'],
	['the way back from a footnote', '<a href="#x" data-footnote-backref="">up</a>', ''],
])('%s gets no number', (_, html, expected) => {
	expect(setForPaper(html, nowhere)).toEqual({ html: expected, links: [] });
});

test('what stands in the same edition is led to within it', () => {
	expect(setForPaper('<a href="/other/">other</a>', (address) => (address === '/other/' ? '#item-other' : undefined)).html).toBe('<a href="#item-other">other</a>');
});

test('a paragraph of three lines is marked, so that none of them is left alone', () => {
	const long = 'word '.repeat(40).trim();
	expect(setForPaper(`<p>They were <em>then</em> amended.</p><p>${long}</p>`, nowhere).html).toBe(`<p data-short>They were <em>then</em> amended.</p><p>${long}</p>`);
});

test('a short entry of a list is marked too, and one that holds others is not', () => {
	expect(setForPaper('<ul>\n<li>One</li>\n<li>Two\n<ul>\n<li>of two</li>\n</ul>\n</li>\n</ul>', nowhere).html).toBe('<ul>\n<li data-short>One</li>\n<li>Two\n<ul>\n<li data-short>of two</li>\n</ul>\n</li>\n</ul>');
});

test('the sections of a text are its headings of one level, footnotes apart', () => {
	const html = '<h3 id="a">The <em>first</em> &amp; last</h3><h4 id="b">Below</h4><h3 class="x" id="footnote-label">Notes</h3><h3>No id</h3>';
	expect(sectionsIn(html, 3)).toEqual([{ id: 'a', title: 'The first & last' }]);
});

test('an address is printed without what goes without saying', () => {
	expect(printedAddress('https://www.gov.uk/guidance/')).toBe('www.gov.uk/guidance');
});
