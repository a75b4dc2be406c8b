import { writeHostileContent } from './hostile-content.ts';
import type { Wanted } from './hostile-file.ts';

/** Strings in groups that site.yaml, of which a content has but one, can say together: as many as its shortest field holds. */
export function siteBatches(strings: readonly string[]): string[][] {
	const batches: string[][] = [[]];
	for (const text of strings) {
		const last = batches.at(-1) ?? [];
		if ([...last, text].join(' ').length < 190) last.push(text);
		else batches.push([text]);
	}
	return batches;
}

/** What the rest of a content says, of which there are two so that one can name the other. */
export const plain: readonly string[] = ['plain words', 'other words'];

/** Some strings together in every field of site.yaml: in each those that the check lets through one by one. */
export function togetherOnSite(strings: readonly string[]): Wanted {
	const alone = strings.map((text) => ({ text, placed: writeHostileContent(plain, text).placed }));
	return (field) => alone.filter(({ placed }) => placed.has(field)).map(({ text }) => text).join(' ');
}
