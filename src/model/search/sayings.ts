import type { Saying } from './search-record.ts';
import { isSmall } from './small-words.ts';
import { keysOf, stem } from './words.ts';

/** One way to say a thing, word by word, and how well it stands for what was asked: 1 is as well as the very words. */
export interface Form {
	words: string[];
	weight: number;
}

/** The words people use for the same thing: the glossary's terms, expansions and plain words, and the initials of Acts. */
export interface Sayings {
	/** The longest saying that begins at a place of a text, and what else may stand for it. */
	at(keys: readonly string[], from: number): { length: number; forms: Form[] } | undefined;
}

export function sayingsOf(rows: readonly Saying[]): Sayings {
	const known = new Map<string, { saying: Saying; said: keyof Saying }[]>();
	let longest = 0;
	for (const saying of rows) {
		for (const said of ['formal', 'plain', 'alike'] as const) {
			for (const text of saying[said]) {
				const words = weighty(keysOf(text));
				// A word that is written as one may be typed as two: "bodycam", "body cam"
				longest = Math.max(longest, words.length + 1);
				for (const spelling of spellingsOf(words)) known.set(spelling, [...(known.get(spelling) ?? []), { saying, said }]);
			}
		}
	}
	return {
		at(keys, from) {
			for (let length = Math.min(longest, keys.length - from); length > 0; length--) {
				const typed = keys.slice(from, from + length);
				const found = spellingsOf(typed).map((spelling) => known.get(spelling)).find((each) => each !== undefined);
				if (found) return { length, forms: others(found.flatMap(({ saying, said }) => formsOf(saying, said)), typed) };
			}
			return undefined;
		},
	};
}

/** What the spellings of a saying have in common: its words in any form and order, and all of them as one word. */
function spellingsOf(words: readonly string[]): string[] {
	if (words.length === 0) return [];
	const [last = ''] = words.slice(-1);
	return [...new Set([words.map(stem).sort().join(' '), [...words.slice(0, -1), stem(last)].join('')])];
}

/** Each form once, with the best of its weights, and none that is what was typed, or more than that. */
function others(forms: readonly Form[], typed: readonly string[]): Form[] {
	const byStems = new Map<string, Form>();
	const name = (words: readonly string[]) => words.map(stem).join(' ');
	for (const form of [...forms].sort((a, b) => b.weight - a.weight)) if (!byStems.has(name(form.words))) byStems.set(name(form.words), form);
	byStems.delete(name(typed));
	const own = typed.map(stem);
	return [...byStems.values()].filter(({ words }) => words.length <= own.length || own.some((each) => !words.map(stem).includes(each)));
}

/** Without small words, unless it has no others. */
export function weighty(keys: readonly string[]): string[] {
	const left = keys.filter((key) => !isSmall(key));
	return left.length > 0 ? left : [...keys];
}

function formsOf({ formal, plain, alike }: Saying, said: keyof Saying): Form[] {
	const forms = (texts: readonly string[], weight: number) => texts.map((text) => ({ words: weighty(keysOf(text)), weight }));
	// Plain words are said of much else: "the log", "duties".
	return [...forms(formal, said === 'formal' ? 1 : 0.9), ...forms(plain, said === 'formal' ? 0.12 : 0.6), ...forms(alike, 0.5)].filter(({ words }) => words.length > 0);
}
