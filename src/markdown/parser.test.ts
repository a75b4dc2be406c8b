import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { gfm, parseText } from './parser.ts';
import { remarkNoBareAddresses } from './remark-no-bare-addresses.ts';

const whole = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkMdx).freeze();

test.for([
	'See www.example.org and https://example.org/a?b.',
	'Write to psd@example.org, or mailto:psd@example.org.',
	'HTTP://example.org, WWW.example.org',
	'http\\://example.org, w\\ww.example.org, psd\\@example.org',
	'psd&#64;example.org, w&#119;w.example.org, http&colon;//example.org',
	'[the site](https://example.org) <b>www.example.org</b>',
])('addresses are found as ever: %s', (text) => {
	expect(parseText(text, 'case.mdx')).toEqual(whole.parse(text));
	expect(JSON.stringify(parseText(text, 'case.mdx'))).toContain('example.org');
});

test.for([
	'Words, ~~struck~~ words and a note[^1].\n\n[^1]: The note.',
	'| How | many |\n| --- | --: |\n| `a` | **2** |\n\n- [ ] one\n- [x] two',
	'<Quotation>Who whispered, with help: “h w w”?</Quotation>\n\n> - *one*\n>   1. two_three\n\n    not code',
])('a text without any is read as with the search for them: %s', (text) => {
	expect(parseText(text, 'case.mdx')).toEqual(whole.parse(text));
});

test('nothing else of GFM is taken out', () => {
	const without = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkNoBareAddresses).freeze();
	const links = (tree: unknown) => JSON.stringify(tree).match(/"type":"(?:link|delete|table|footnoteReference)"|"checked":true/g);
	const text = 'www.example.org ~~b~~ c[^1]\n\n[^1]: d\n\n| e |\n| - |\n\n- [x] f';
	expect(links(whole.parse(text))).toEqual(['"type":"link"', '"type":"delete"', '"type":"footnoteReference"', '"type":"table"', '"checked":true']);
	expect(links(without.parse(text))).toEqual(['"type":"delete"', '"type":"footnoteReference"', '"type":"table"', '"checked":true']);
});
