import type { Edition } from '../model/edition.ts';
import { editionSheet, itemSheet, sheetRuns } from '../model/sheets.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The heads and feet of printed sheets, as CSS page rules (CSS Paged Media Level 3, margin boxes).
 * They hold text from the content, so they are made at build, and stand in files, since a strict policy allows no style
 * element.
 */

/** For every page of the site: marking at top and foot, and "n of m". */
export function pageRules(site: Site): string {
	return layered([
		'@page {',
		'\tsize: A4;',
		'\tmargin: 20mm 17mm 19mm;',
		`\t@top-left { content: ${quoted(`${site.force} ${site.department}`)}; ${light} }`,
		`\t@top-right { content: ${quoted(site.marking)}; ${face} }`,
		`\t@bottom-center { content: ${quoted(site.marking)}; ${face} white-space: nowrap; }`,
		`\t@bottom-right { content: counter(page) " of " counter(pages); ${light} }`,
		'}',
		// A cover bleeds at both sides, and its marking stands where the text of the other sheets ends.
		'@page cover {',
		'\tmargin-inline: 0;',
		'\t@top-left { content: none; }',
		'\t@top-right { padding-inline-end: 17mm; }',
		'\t@bottom-right { content: none; }',
		'}',
		'[data-sheet="cover"] { page: cover; }',
	]);
}

/**
 * For the pages of one edition: its name on every sheet but the cover, and the title of the case at the foot.
 * Chromium has no `string-set`, so each item of the printed edition is a named page of its own, which carries its title.
 */
export function editionPageRules(edition: Edition, site: Site): string {
	const head = `@top-left { content: ${quoted(`${site.force} ${site.department} · ${edition.label}`)}; ${light} }`;
	const runs = sheetRuns(edition);
	const feet = new Map([...edition.items.map((item) => [itemSheet(item), item.title] as const), ...runs.map(({ sheet, foot }) => [sheet, foot] as const)]);
	return layered([
		...rulesFor(editionSheet(edition), head),
		...[...feet].flatMap(([sheet, title]) => rulesFor(sheet, `${head} @bottom-left { content: ${quoted(shortened(title))}; inline-size: 68mm; ${light} }`)),
	]);
}

function rulesFor(sheet: string, boxes: string): string[] {
	return [`@page ${sheet} { ${boxes} }`, `[data-sheet="${sheet}"] { page: ${sheet}; }`];
}

const face = 'font: 600 8pt/1.3 var(--font-sans); color: #000; text-rendering: geometricPrecision;';
const light = `${face} font-weight: 400;`;

/** Two lines hold this much; longer titles would run into the edge of the sheet, and so would a word that is longer than a line. */
function shortened(text: string): string {
	const title = text.replace(/\S{31,}/g, (word) => `${word.slice(0, 28)}…`);
	return title.length <= 84 ? title : `${title.slice(0, 82).replace(/\s+\S*$/, '')} …`;
}

/** A CSS string: quotes, backslashes and anything that could end it are written as code points. */
function quoted(text: string): string {
	return `"${text.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

function layered(rules: readonly string[]): string {
	return `@layer print {\n${rules.map((rule) => `\t${rule}`).join('\n')}\n}\n`;
}
