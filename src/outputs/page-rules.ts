import type { Edition } from '../model/edition.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The heads and feet of an edition's sheets, as CSS page rules (CSS Paged Media Level 3, margin boxes):
 * marking at top and foot of every sheet; edition, the current item and "n of m" on all but the cover.
 * Chromium has no `string-set`, so each item is a named page of its own, which carries its title.
 */
export function pageRules(edition: Edition, site: Site): string {
	const marking = quoted(site.marking);
	const face = 'font: 600 8pt/1.3 "Newsletter Sans", arial, sans-serif; color: #000;';
	const common = [
		`@top-right { content: ${marking}; ${face} }`,
		`@bottom-center { content: ${marking}; ${face} }`,
		`@top-left { content: ${quoted(`${site.force} ${site.department} · ${edition.label}`)}; ${face} font-weight: 400; }`,
		`@bottom-right { content: counter(page) " of " counter(pages); ${face} font-weight: 400; }`,
	];
	const cover = [
		'@page cover {',
		'\t@top-left { content: none; }',
		'\t@bottom-right { content: none; }',
		'}',
	];
	const items = edition.items.flatMap((item) => [
		`@page ${pageName(item.name)} { @bottom-left { content: ${quoted(shortened(item.title))}; ${face} font-weight: 400; } }`,
		`[data-sheet="${item.name}"] { page: ${pageName(item.name)}; }`,
	]);
	const rules = ['@page {', '\tsize: A4;', '\tmargin: 21mm 17mm 20mm;', ...common.map((rule) => `\t${rule}`), '}', ...cover, '[data-sheet="cover"] { page: cover; }', ...items];
	return `@layer print {\n${rules.map((rule) => `\t${rule}`).join('\n')}\n}\n`;
}

function pageName(name: string): string {
	return `item-${name}`;
}

/** Long titles would run into the page number. */
function shortened(title: string): string {
	return title.length <= 60 ? title : `${title.slice(0, 58).replace(/\s+\S*$/, '')} …`;
}

/** A CSS string: quotes, backslashes and anything that could end it are written as code points. */
function quoted(text: string): string {
	return `"${text.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
