import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../bench/chance.ts';
import { gfm, parseText } from './parser.ts';
import { plainTree } from './plain-text.ts';

const remark = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkMdx).freeze();

describe('a plain text', () => {
	test('is what nearly every text of the sample archive is, and comes out as remark reads it', () => {
		const texts = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).map((name) => ({ name, text: bodyOf(readFileSync(join('content', name), 'utf8')) }));
		const plain = texts.filter(({ text }) => plainTree(text));
		expect(texts.length - plain.length).toBeLessThan(3);
		for (const { text } of plain) expect(plainTree(text)).toEqual(remark.parse(text));
	});

	test('may hold notes, tables, links, pictures and components, and the places of all are those of the text', () => {
		const text = '\n\nOf _all_ calls[^1], **<Statistic id="calls" at="a’b"/>** – see [the “list”](../x/?y=z_1).\n\n<Quotation by="The chair" of="R">\n\n- R & D\n- So\n\n</Quotation>\n\n| Who | Calls |\n| --- | ---: |\n| A | *2* |\n\n### Why\n\n10. One\n11. Two\n\n[^1]: In Q&A.\n';
		expect(plainTree(text)).toEqual(remark.parse(text));
		expect(JSON.stringify(plainTree(text))).toContain('{"type":"mdxJsxAttribute","name":"at","value":"a’b","position":{"start":{"line":3,"column":45,"offset":46},"end":{"line":3,"column":53,"offset":54}}}');
	});

	test('comes out as remark reads it, whatever is put together', () => {
		const { plain, all } = madeTexts(4000);
		expect(plain.length).toBeGreaterThan(all / 8);
		for (const { text, tree } of plain) expect(tree, text).toEqual(remark.parse(text));
	});

	test('may have any number of empty lines, for a file of nothing else must not hold up the check', () => {
		const text = `${'\n'.repeat(300_000)}One${'\n'.repeat(300_000)}Two\n`;
		expect(plainTree(text)?.children.map(({ position }) => position?.start.line)).toEqual([300_001, 600_001]);
	});

	test.for([
		['a mark that is escaped', 'Not \\*so\\*.'],
		['a reference to a letter', 'psd&#64;example.org'],
		['a bare address', 'See www.example.org.'],
		['code', 'A `b`.'],
		['an expression', 'A {b}.'],
		['a struck word', 'A ~~b~~.'],
		['a task', '- [ ] One'],
		['a list in a list', '- One\n  - Two'],
		['a quotation', '> One'],
		['a tag in running text', 'A <Key>b</Key>.'],
		['a component at the beginning of a line', '<Statistic id="a" /> calls'],
		['two kinds of block without a line between', 'One:\n- Two'],
		['a line that ends in spaces', 'One  \nTwo'],
		['an import', 'import a from "b"'],
		['an invisible sign', 'A\u200bb'],
		['an emoji, which a star may stand beside', '**A**👮'],
		['a tag that is not closed', '<Quotation by="A">\n\nOne'],
	])('has no %s', ([, text = '']) => {
		expect(plainTree(text)).toBeUndefined();
	});
});

test.for([
	'See www.example.org and https://example.org/a?b.',
	'Words, ~~struck~~ words, `code` and ~none~.',
	'- [ ] one\n- [x] two\n  - three',
	'<Quotation>Who whispered, with help: “h w w”?</Quotation>\n\n> - *one*\n>   1. two_three\n\n    not code',
])('any other text is read by remark: %s', (text) => {
	expect(parseText(text, 'case.mdx')).toEqual(remark.parse(text));
});

/** The text below a heading block, on its own lines. */
function bodyOf(text: string): string {
	return text.replace(/^---\n[^]*?\n---\n/, (block) => block.replace(/[^\n]/g, ''));
}

/** Texts of what is likely to be read in two ways, and the trees of those that are plain. */
function madeTexts(count: number) {
	const chance = chanceFrom(8);
	const times = (least: number, most: number, make: () => string, between: string) => Array.from({ length: chance.between(least, most) }, make).join(between);
	const words = () => times(1, 6, () => chance.pick(pieces), chance.pick([' ', ' ', ' ', '']));
	const row = () => `| ${words()} | ${words()} |`;
	const block = (): string =>
		chance.pick<() => string>([
			() => times(1, 3, words, '\n'),
			() => `## ${words()}`,
			() => times(1, 3, () => `- ${words()}`, '\n'),
			() => times(1, 3, () => `${chance.between(1, 12)}. ${words()}`, '\n'),
			() => `${row()}\n| --- | :-: |\n${times(0, 2, row, '\n')}`,
			() => `<Quotation by="The “chair”">\n\n${block()}\n\n</Quotation>`,
			() => `[^a]: ${words()}`,
			() => chance.pick(['<Figure src="./a.jpg" alt="b" />', '<Statistic id="a"/>']),
		])();
	const texts = Array.from({ length: count }, () => {
		const text = times(1, 4, block, chance.pick(['\n\n', '\n\n\n']));
		const place = chance.between(0, text.length);
		return chance.next() < 0.5 ? text : `${text.slice(0, place)}${chance.pick(['', '\n', ' ', '*', '|', '#', '_', ')'])}${text.slice(place + 1)}`;
	});
	const plain = texts.flatMap((text) => {
		const tree = plainTree(text);
		return tree ? [{ text, tree }] : [];
	});
	return { plain, all: count };
}

const pieces = ['the', 'log', '12', '3.', '1)', 'café', '“so”', "'so'", '"so"', '—', '£5', '50%', 'x_y', '2*3', 'a*b*c', '#', '+', '-', '!', '(', ')', '_', '*', '**', ':', '\u00a0', '=', '&', '[^a]', '[^1]', '*so*', '**so**', '_so_', '*so', 'so**', '_so', '[a b](../x/)', '![a](./b.jpg)', '[*a*](../y_z/)', '<Statistic id="a" />', '---', '===', '~', '...', ','] as const;
