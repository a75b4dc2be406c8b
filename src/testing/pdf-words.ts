import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { z } from 'astro/zod';

/**
 * The words of a PDF that are part of its text, in the order in which they are drawn: read from what draws each letter, and not guessed
 * from gaps. Heads, feet and whatever else is marked as an artifact is left out. Hyphens are taken out of words, since nobody can tell one
 * at the end of a line from one of the word's own.
 */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string[]> {
	const { OPS } = await getResolvedPDFJS();
	const document = await getDocumentProxy(new Uint8Array(bytes));
	let text = '';
	for (let number = 1; number <= document.numPages; number++) {
		const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
		const marks: string[] = [];
		text += '\n';
		let [size, x, y] = [0, 0, 0];
		let end = { x: Number.NaN, y: Number.NaN };
		for (const [index, operator] of fnArray.entries()) {
			const args: unknown = argsArray[index];
			if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) marks.push(markOf(args));
			else if (operator === OPS.endMarkedContent) marks.pop();
			else if (operator === OPS.setFont) size = fontArgs.parse(args)[1];
			else if (operator === OPS.setTextMatrix) ({ 4: x, 5: y } = matrixArgs.parse(args)[0]);
			else if (operator === OPS.moveText) [x, y] = moved(args, x, y);
			else if (operator === OPS.showText && !marks.includes('Artifact')) {
				// What stands for another text, as a sign without width does for a soft hyphen, is in a mark that is no part of the structure.
				const start = x;
				const isHyphen = marks.at(-1) === 'Span without content';
				for (const glyph of textArgs.parse(args)[0]) {
					if (typeof glyph === 'number') {
						x -= (glyph * size) / 1000;
						continue;
					}
					if (Math.abs(y - end.y) > size * 0.5 || x < end.x - size || x > end.x + size * 0.3) text += '\n';
					text += isHyphen && glyph.unicode === ' ' ? '\u00AD' : glyph.unicode;
					x += (glyph.width * size) / 1000;
					end = { x, y };
				}
				// The next move counts from where this one led to.
				x = start;
			}
		}
	}
	return wordsIn(text.replace(/[-\u2010\u00AD]+\n/g, `${stem}\n`));
}

/** Stands at the end of what is part of a word, whose rest is on another line. */
const stem = '\uE000';

/** The words of a text in small letters, since style may make one large, and without hyphens; the number of a note is a word. */
export function wordsIn(text: string): string[] {
	const plain = text.normalize('NFKC').toLowerCase().replace(/[-\u2010\u2011\u00AD\u200B]/g, '');
	return plain.replace(/\[\d+\]/g, ' $& ').split(/\s+/).filter(Boolean);
}

/** The words that one list has more often than the other. */
export function difference(expected: readonly string[], found: readonly string[]): { word: string; wants: number; has: number }[] {
	const counts = new Map<string, [number, number]>();
	const count = (word: string) => counts.get(word) ?? counts.set(word, [0, 0]).get(word) ?? [0, 0];
	for (const word of expected) count(word)[0]++;
	const long = new Set(expected.filter(({ length }) => length > veryLong));
	for (const word of joined(withoutStems(found, new Set(expected)), long)) count(word)[1]++;
	return [...counts].filter(([, [wanted, has]]) => wanted !== has).map(([word, [wants, has]]) => ({ word, wants, has }));
}

const veryLong = 20;

/** How far on the rest of a word may stand: a table may be drawn between two columns of a text. */
const farthest = 300;

/** Puts together words that a line parted; where what follows is no rest of one, the rest is looked for further on. */
function withoutStems(words: readonly string[], expected: ReadonlySet<string>): string[] {
	const rests = new Set<number>();
	return words.flatMap((word, index) => {
		if (rests.has(index)) return [];
		let whole = word;
		for (let from = index; whole.endsWith(stem); ) {
			const start = whole.slice(0, -1);
			const near = words.slice(from + 1, from + farthest);
			const rest = Math.max(0, near.findIndex((next) => next.endsWith(stem) || expected.has(start + next)));
			from += rest + 1;
			rests.add(from);
			whole = `${start}${words[from] ?? ''}`;
		}
		return [whole];
	});
}

/** Puts together words that are longer than a line, which are broken anywhere. */
function joined(words: readonly string[], long: ReadonlySet<string>): string[] {
	const whole: string[] = [];
	for (let index = 0; index < words.length; ) {
		let parts = 1;
		for (let more = 2, together = words[index] ?? ''; more < 30 && together.length < 2000; more++) {
			together += words[index + more - 1] ?? '';
			if (long.has(together)) parts = more;
		}
		whole.push(words.slice(index, index + parts).join(''));
		index += parts;
	}
	return whole;
}

function markOf(args: unknown): string {
	const [tag, content] = z.array(z.unknown()).parse(args);
	const name = z.object({ name: z.string() }).safeParse(tag).data?.name ?? String(tag);
	return name === 'Span' && (content ?? '') === '' ? 'Span without content' : name;
}

/** Without a schema, since each letter is moved to. */
function moved(args: unknown, x: number, y: number): [number, number] {
	const [right, up]: unknown[] = Array.isArray(args) ? args : [];
	return [x + Number(right), y - Number(up)];
}

const fontArgs = z.tuple([z.string(), z.number()]);
const matrixArgs = z.tuple([z.object({ 4: z.number(), 5: z.number() })]);
const textArgs = z.tuple([z.array(z.union([z.number(), z.object({ unicode: z.string(), width: z.number() })]))]);
