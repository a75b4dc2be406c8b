import type { Edition } from '../model/edition.ts';
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
		`\t@bottom-center { content: ${quoted(site.marking)}; ${face} }`,
		`\t@bottom-right { content: counter(page) " of " counter(pages); ${light} }`,
		'}',
	]);
}

/**
 * For the pages of one edition: its name on every sheet but the cover, and the title of the case at the foot.
 * Chromium has no `string-set`, so each item of the printed edition is a named page of its own, which carries its title.
 */
export function editionPageRules(edition: Edition, site: Site): string {
	const head = `${site.force} ${site.department} · ${edition.label}`;
	return layered([
		`@page { @top-left { content: ${quoted(head)}; ${light} } }`,
		'@page cover { @top-left { content: none; } @bottom-right { content: none; } }',
		'[data-sheet="cover"] { page: cover; }',
		...edition.items.flatMap(({ name, title }) => [
			`@page item-${name} { @bottom-left { content: ${quoted(shortened(title))}; ${light} } }`,
			`[data-sheet="${name}"] { page: item-${name}; }`,
		]),
	]);
}

const face = 'font: 600 8pt/1.3 "Newsletter Sans", arial, sans-serif; color: #000;';
const light = `${face} font-weight: 400;`;

/** Long titles would run into the marking. */
function shortened(title: string): string {
	return title.length <= 48 ? title : `${title.slice(0, 46).replace(/\s+\S*$/, '')} …`;
}

/** A CSS string: quotes, backslashes and anything that could end it are written as code points. */
function quoted(text: string): string {
	return `"${text.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

function layered(rules: readonly string[]): string {
	return `@layer print {\n${rules.map((rule) => `\t${rule}`).join('\n')}\n}\n`;
}
