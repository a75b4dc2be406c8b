import { expect, test } from 'vitest';
import { textCompiler } from './compile-text.ts';

const compile = textCompiler('/', '/project/content');

function partsOf(text: string) {
	return compile(text, '/project/content/editions/2020-q1/cases/lost-log.mdx').parts;
}

test('a component is cut out of the HTML around it, with what it holds', () => {
	const text = 'Of <Statistic id="calls" /> calls.\n\n<Guidance title="How to *count* &amp; why">\n\n- Once\n\n</Guidance>';
	expect(partsOf(text)).toEqual([
		{ kind: 'html', html: '<p>Of ' },
		{ kind: 'component', name: 'Statistic', attributes: { id: 'calls' }, holds: [] },
		{ kind: 'html', html: ' calls.</p>\n' },
		{ kind: 'component', name: 'Guidance', attributes: { title: 'How to *count* & why' }, holds: [{ kind: 'html', html: '<ul>\n<li>Once</li>\n</ul>' }] },
	]);
});

test('a component written on one line is no paragraph', () => {
	const [part, ...others] = partsOf('<Quotation by="A book">Words</Quotation>');
	expect(part).toEqual({ kind: 'component', name: 'Quotation', attributes: { by: 'A book' }, holds: [{ kind: 'html', html: 'Words' }] });
	expect(others).toEqual([]);
});

test('a picture is told by its file', () => {
	const [, picture] = partsOf('![A yard](../images/the%20yard.png "From above")');
	expect(picture).toEqual({ kind: 'picture', file: '/project/content/editions/2020-q1/images/the yard.png', alt: 'A yard', title: 'From above' });
});

test('slanted words and quotations need the italic face', () => {
	const hasItalics = (text: string) => compile(text, '/project/content/editions/2020-q1/cases/a.mdx').hasItalics;
	expect(hasItalics('Plain, **bold** and `*code*`.')).toBe(false);
	expect(hasItalics('A *slanted* word.')).toBe(true);
	expect(hasItalics('<Guidance title="A">\n\nA _slanted_ word.\n\n</Guidance>')).toBe(true);
	expect(hasItalics('<Quotation by="A book">Words</Quotation>')).toBe(true);
});

test('what no text may hold stops the build, should the check ever let it pass', () => {
	const compiling = (text: string) => () => partsOf(text);
	expect(compiling('{1 + 1}')).toThrow(/lost-log\.mdx: a text cannot hold "mdxFlowExpression"/);
	expect(compiling('import a from "b"')).toThrow(/a text cannot hold "mdxjsEsm"/);
	expect(compiling('<Guidance title={evil()} />')).toThrow(/an attribute that is no plain text/);
	expect(compiling('<Guidance {...evil} />')).toThrow(/an attribute that is no plain text/);
});

