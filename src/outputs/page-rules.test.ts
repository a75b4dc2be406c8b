import { expect, test } from 'vitest';
import { makeCase, makeEdition, makeLibrary, makeSite } from '../testing/make.ts';
import { editionPageRules, pageRules } from './page-rules.ts';

const site = makeSite();

test('every sheet is A4, with the marking at top and foot, and its number', () => {
	expect(pageRules(site)).toMatchInlineSnapshot(`
		"@layer print {
			@page {
				size: A4;
				margin: 20mm 17mm 19mm;
				@top-left { content: "Testshire Police Standards"; font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; font-weight: 400; }
				@top-right { content: "OFFICIAL"; font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; }
				@bottom-center { content: "OFFICIAL"; font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; white-space: nowrap; }
				@bottom-right { content: counter(page) " of " counter(pages); font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; font-weight: 400; }
			}
			@page cover {
				margin-inline: 0;
				@top-left { content: none; }
				@top-right { padding-inline-end: 17mm; }
				@bottom-right { content: none; }
			}
			[data-sheet="cover"] { page: cover; }
		}
		"
	`);
});

test('the sheets of an edition say which it is, but for the cover, and each item has its title at the foot', () => {
	const { editions } = makeLibrary({ editions: [makeEdition('2020-q1')], cases: [makeCase('2020-q1/lost-log', { title: 'The lost log' })] });
	expect(editionPageRules(editions[0]!, site)).toMatchInlineSnapshot(`
		"@layer print {
			@page edition-2020-q1 { @top-left { content: "Testshire Police Standards · 2020 Q1"; font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; font-weight: 400; } }
			[data-sheet="edition-2020-q1"] { page: edition-2020-q1; }
			@page item-2020-q1-lost-log { @top-left { content: "Testshire Police Standards · 2020 Q1"; font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; font-weight: 400; } @bottom-left { content: "The lost log"; inline-size: 68mm; font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision; font-weight: 400; } }
			[data-sheet="item-2020-q1-lost-log"] { page: item-2020-q1-lost-log; }
		}
		"
	`);
});

test('a title that would run into the marking is cut at a word', () => {
	const title = 'A title of many words, more of them than a foot of A4 paper has room for';
	const { editions } = makeLibrary({ editions: [makeEdition('2020-q1')], cases: [makeCase('2020-q1/long', { title })] });
	expect(/content: "(A title[^"]*)"/.exec(editionPageRules(editions[0]!, site))?.[1]).toMatchInlineSnapshot(`"A title of many words, more of them than a foot of A4 paper has room for"`);
});

test('no text of the content can end its place in the rules and add one of its own', () => {
	const rules = pageRules({ ...site, force: '"; } body { display: none } </style>\\', department: 'A\nB' });
	const strings = rules.match(/content: "[^"\n]*"; font/g);
	expect(strings).toHaveLength(3);
	expect(rules).toContain('\\22 ; } body { display: none } \\3c /style\\3e ');
	expect(rules.replace(/"[^"\n]*"/g, '').includes('body')).toBe(false);
});
