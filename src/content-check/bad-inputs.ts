import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The mistakes that content is known to be made with, by the number that the team gave each. Tests alone read this list. */
export interface BadInput {
	/** Also the folder in fixtures/ that has it, unless the test writes it: see bad-inputs-written.ts. */
	id: string;
	what: string;
	/** Where the answer is not a report: the test that looks at what is built. */
	safe?: string;
}

const rows = (section: string, whats: readonly (string | readonly [string, string])[], without: readonly number[] = []): BadInput[] =>
	whats.flatMap((each, index) => {
		const [what, safe] = typeof each === 'string' ? [each] : each;
		const id = `${section}${String(index + 1).padStart(2, '0')}`;
		return without.includes(index + 1) ? [] : [{ id, what: what ?? '', ...(safe ? { safe } : {}) }];
	});

// F12 is of embargoes, which come later.
export const headingBlocks = rows('F', [
	...['a tab before a key', 'a colon in a title', 'no closing ---', 'no heading block', 'an outcome in everyday words', 'a missing field'],
	...['a mistyped key', 'a key twice', 'a British date', 'a day that does not exist', 'a British date after the twelfth', ''],
	...['dated outside its quarter', 'an address that two texts want', 'a name with capitals, spaces and accents', 'a related case that is not there'],
	...['a related case that was deleted', "Word's quotes around a title", ['HTML in a title', 'src/testing/html.build.test.ts'] as const, 'aliases that explode', 'an empty file'],
	...['an edition without cases', 'an ending in capitals', 'files left over'],
], [12]);

export const texts = rows('M', [
	...['a component that is not closed', 'an unknown component', 'a wrong and a missing attribute', 'curly brackets', 'a less-than sign', 'an HTML comment'],
	...["Word's quotes in a tag", 'an attribute in capitals, and a class', 'a quiz without a right answer', 'a quiz with two', 'one option, and two that are the same'],
	...['heading levels', ['a heading twice', 'src/markdown/compile-text.test.ts'] as const, 'rows that do not fit their table', ['a very long word', 'src/outputs/share-image.test.ts'] as const],
	...['deep nesting', 'a huge file', 'letters that a share image cannot draw'],
]);

export const hostile = rows('X', [
	...['an import of Node', 'an import of a secret', 'an expression', 'a shell command', 'a file written', 'an endless loop', 'a script', 'directives and a spread'],
	...['a javascript: link', 'a scheme in disguise', 'data: addresses', 'event attributes', 'frames and objects', 'styles', 'a form, a base, a refresh, a link'],
	...['pictures from elsewhere', 'an SVG, and one that is called PNG', ['headings named as what scripts look up', 'src/markdown/compile-text.test.ts'] as const, 'a NUL', 'invisible signs'],
	...['look-alike letters', 'a path out of the edition', 'a symbolic link', 'paths of Windows and of a network', 'a picture of 900 megapixels', 'a text called PNG'],
	...[['a photograph with notes of the camera', 'src/content-check/checks/disclosure.ts'] as const, 'mail and telephone links that do more'],
]);

export const encodings = rows('B', [
	...['Windows-1252', 'UTF-16', ['a byte order mark', 'src/content-check/content-place.test.ts'] as const, ['Windows and old Macintosh line ends', 'src/content-check/content-place.test.ts'] as const, 'an unfinished merge'],
	...['a missing picture', 'a missing picture at the root', 'a missing hero picture', 'no words for a picture', 'links to nowhere', 'anchors to nowhere', 'an anchor of old'],
]);

export const tables = rows('T', [
	...['an unknown outcome', 'an unknown standard', ['a byte order mark', 'src/content-check/csv-table.test.ts'] as const, 'line ends within cells', 'a ragged row'],
	...['semicolons', ['formulas', 'src/outputs/csv.test.ts'] as const, 'Windows-1252', 'columns twice and renamed', 'no rows, or 25 000', 'what Excel changed'],
	...['totals that contradict each other', 'a quotation mark in the middle'],
]);

/** Whether the test that a safe row names is there. */
export function isShown({ safe }: BadInput): boolean {
	return safe === undefined || existsSync(join(import.meta.dirname, '..', '..', safe));
}
