import { expect, test } from 'vitest';
import { textCompiler } from './compile-text.ts';

const content = '/project/content';

/** The HTML of a text, as a file of the content with this path: "2020-q1/cases/lost-log.md" */
function render(text: string, path = '2020-q1/cases/lost-log.md', base = '/psd/news/'): string {
	const { parts } = textCompiler(base, content)(text, `${content}/editions/${path}`);
	return parts.map((part) => (part.kind === 'html' ? part.html : `[${part.kind}]`)).join('');
}

test.each([
	['a file beside it', './early-arrest.mdx', '/psd/news/editions/2020-q1/cases/early-arrest/'],
	['a file beside it, barely written', 'early-arrest.mdx', '/psd/news/editions/2020-q1/cases/early-arrest/'],
	['a file of another edition', '../../2017-q4/articles/iopc.md', '/psd/news/editions/2017-q4/articles/iopc/'],
	['an edition', '../../2017-q4/edition.mdx', '/psd/news/editions/2017-q4/'],
	['its own edition', '../edition.mdx', '/psd/news/editions/2020-q1/'],
	['a page of the site', '/glossary/', '/psd/news/glossary/'],
	['a place in a page', '/glossary/#term-iopc', '/psd/news/glossary/#term-iopc'],
	['the front page', '/', '/psd/news/'],
	['a place in a file of another folder', '../articles/iopc.mdx#why', '/psd/news/editions/2020-q1/articles/iopc/#iopc--why'],
	['a place in a file beside it', './early-arrest.mdx#why', '/psd/news/editions/2020-q1/cases/early-arrest/#early-arrest--why'],
	['a place in a file beside it, barely written', 'early-arrest.mdx#why', '/psd/news/editions/2020-q1/cases/early-arrest/#early-arrest--why'],
	['a place in a case by its address', '/editions/2020-q1/cases/early-arrest/#why', '/psd/news/editions/2020-q1/cases/early-arrest/#early-arrest--why'],
	['a place in an edition', '../edition.mdx#why', '/psd/news/editions/2020-q1/#edition--why'],
	['a place in the same text', '#why', '#lost-log--why'],
	['a mail address', 'mailto:psd@police.example', 'mailto:psd@police.example'],
	['a telephone', 'tel:+441234', 'tel:+441234'],
])('a link to %s leads there', (_, written, address) => {
	expect(render(`[words](${written})`)).toBe(`<p><a href="${address}">words</a></p>`);
});

test('a link out of the site says so, and tells nobody where it comes from', () => {
	expect(render('[words](https://www.gov.uk/)')).toBe('<p><a href="https://www.gov.uk/" rel="external noreferrer">words</a></p>');
});

test('an edition\'s own text reaches its cases', () => {
	expect(render('[words](./cases/lost-log.mdx)', '2020-q1/edition.mdx', '/')).toBe('<p><a href="/editions/2020-q1/cases/lost-log/">words</a></p>');
});

test('ids carry the name of their file, so that two cases with the same heading can be printed as one', () => {
	expect(render('## What happened\n\n## What happened')).toBe(
		'<h2 id="lost-log--what-happened">What happened</h2>\n<h2 id="lost-log--what-happened-1">What happened</h2>',
	);
	expect(render('## What happened', '2020-q1/cases/other.mdx')).toBe('<h2 id="other--what-happened">What happened</h2>');
});

test('a second title becomes a heading below the page’s own, with words and without', () => {
	expect(render('# Why\n\n#')).toBe('<h2 id="lost-log--why">Why</h2>\n<h2 id="lost-log--"></h2>');
});

test('a note is joined to its place by ids of its file', () => {
	expect(render('So.[^1]\n\n[^1]: A note.')).toMatchInlineSnapshot(`
		"<p>So.<sup><a href="#lost-log--fn-1" id="lost-log--fnref-1" data-footnote-ref aria-describedby="lost-log--footnote-label">1</a></sup></p>
		<section data-footnotes class="footnotes"><h2 id="lost-log--footnote-label">Notes</h2>
		<ol>
		<li id="lost-log--fn-1">
		<p>A note. <a href="#lost-log--fnref-1" data-footnote-backref="" aria-label="Back to the text at note 1" class="data-footnote-backref">↩</a></p>
		</li>
		</ol>
		</section>"
	`);
});

test('a table has scopes, classes for its alignment, and a group that scrolls', () => {
	expect(render('| a | b |\n| :-: | --- |\n| 1 | 2 |')).toMatchInlineSnapshot(`
		"<div class="table-scroller" role="group" aria-label="Table" tabindex="0"><table>
		<thead>
		<tr>
		<th scope="col" class="align-center">a</th>
		<th scope="col">b</th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td class="align-center">1</td>
		<td>2</td>
		</tr>
		</tbody>
		</table></div>"
	`);
});

test('each task is labelled by its words, also where tasks stand in tasks and in loose lists', () => {
	expect(render('- [ ] one\n  - [x] two\n\n- [ ] three')).toMatchInlineSnapshot(`
		"<ul class="contains-task-list">
		<li class="task-list-item">
		<p><label><input type="checkbox" disabled> one</label></p>
		<ul class="contains-task-list">
		<li class="task-list-item"><label><input type="checkbox" checked disabled> two</label></li>
		</ul>
		</li>
		<li class="task-list-item">
		<p><label><input type="checkbox" disabled> three</label></p>
		</li>
		</ul>"
	`);
});

test('quotes are curled and dashes set, but not in code; one tilde deletes nothing', () => {
	expect(render(`"It's" -- 'so' ... \`"code"\` ~a~ ~~b~~`)).toMatchInlineSnapshot(`"<p>“It’s” — ‘so’ … <code>"code"</code> ~a~ <del>b</del></p>"`);
});

test('characters without width are taken out of words, and left alone in code', () => {
	expect(render('b\u200Ba\uFEFFil and `a\u200Bb`')).toBe('<p>bail and <code>a\u200Bb</code></p>');
});

test('raw HTML in a .md file is left out', () => {
	expect(render('<script>alert(1)</script>\n\nWords <b onclick="x()">bold</b>.')).toBe('<p>Words bold.</p>');
});
