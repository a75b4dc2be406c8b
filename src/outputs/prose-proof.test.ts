import GithubSlugger from 'github-slugger';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { unsoundProse } from './prose-proof.ts';

const page = (text: string) => parse(`<!doctype html><html><body><script src="/ours.js"></script><div class="prose">${text}</div></body></html>`);

test.each([
	['a script', '<p>a<script>alert(1)</script></p>'],
	['an event attribute', '<p onclick="alert(1)">a</p>'],
	['a script address', '<a href="javascript:alert(1)">a</a>'],
	['an address without its scheme', '<a href="//elsewhere.example/">a</a>'],
	['a picture from elsewhere', '<img src="https://elsewhere.example/t.gif" alt="">'],
	['a picture in the page itself', '<img src="data:image/svg+xml,x" alt="">'],
	['a frame', '<iframe src="/"></iframe>'],
	['a form', '<form action="https://elsewhere.example/"></form>'],
	['a style element', '<style>body{display:none}</style>'],
	['a style attribute', '<p style="position:fixed">a</p>'],
	['a class of ours', '<p class="visually-hidden">a</p>'],
	['a class that is like a mark of the compiler', '<p class="astro-visually-hidden">a</p>'],
	['an id that could stand in for something else', '<h2 id="location">a</h2>'],
	['a name', '<img src="/a.png" alt="" name="getElementById">'],
	['a comment', '<p>a<!-- PC 1 --></p>'],
	['a refresh', '<meta http-equiv="refresh" content="0;url=/">'],
])('a text that came out with %s is unsound', (_, text) => {
	expect(unsoundProse(page(text))).not.toEqual([]);
});

test('what our Markdown and our components make is sound, and what stands outside a text is not looked at', () => {
	const text = [
		'<h2 id="a-case--what-happened">What happened</h2><p>One <em>two</em><sup><a href="#a-case--fn-1" id="a-case--fnref-1" data-footnote-ref aria-describedby="a-case--footnote-label">1</a></sup></p>',
		'<div class="table-scroller" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col" class="align-right">a</th></tr></thead></table></div>',
		'<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" disabled> a</label></li></ul>',
		'<aside class="guidance astro-x3k5q7zz" aria-label="A"><p class="label title astro-x3k5q7zz">A</p></aside><data class="statistic" value="34">34%</data>',
		'<a href="https://www.gov.uk" rel="external noreferrer">a</a><a href="/psd/news/topics/bail/">b</a>',
	];
	expect(unsoundProse(page(text.join('')))).toEqual([]);
});

test.each(['With love ❤️', 'हिन्दी में', 'A👩‍👩‍👧B', 'é́́́', 'می‌خواهم', 'ⅷ ① １２', 'one_two'])('the id of a heading "%s" is sound', (heading) => {
	const id = new GithubSlugger().slug(heading);
	expect(unsoundProse(page(`<h2 id="a-case--${id}">${heading}</h2>`))).toEqual([]);
});
