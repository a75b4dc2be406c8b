import { z } from 'astro/zod';
import { warningAt, type Problem } from '../problem.ts';
import { proseOf, type Prose } from '../prose.ts';
import { positionShape, reading } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** What every reader knows, so that nobody need explain it. */
const known = new Set(
	'OFFICIAL SENSITIVE UK GB EU USA UN BBC ITV TV CCTV DVD CD PDF URL USB GPS SMS SIM PIN ID IT AI HQ HR GP NHS MP HM DNA HIV AIDS OK FAQ PC DC PS DS DI DCI SOS LGBT AM PM BST GMT II III IV VI VII VIII IX XI XII'.split(' '),
);

/** A text with more is no text; looking for each of them in it takes time. */
const mostLookedFor = 100;

/** Abbreviations that neither the glossary nor the file itself explains: each told once a file. */
export function unexplained(file: SourceFile, terms: readonly string[]): Problem[] {
	return abbreviationsIn(file)
		.filter(({ word }) => !terms.includes(word))
		.map(({ word, position }) => {
			const message = `${quoted(word)} is explained neither in the glossary nor here. Add it to glossary.yaml, or write it out where it comes first:`;
			return warningAt(file, position, 'style/abbreviation', message, `what it stands for (${word})`);
		});
}

/** Those that the file itself does not explain, each where it comes first. */
const abbreviationsIn = reading('abbreviations', z.array(z.strictObject({ word: z.string(), position: positionShape })), (file) => {
	const found = new Map<string, Prose>();
	for (const prose of proseOf(file)) {
		// What Excel left behind is told as such.
		if (/^[=+@#]/.test(prose.text)) continue;
		for (const [word] of prose.text.matchAll(/(?<![\w/@.-])[A-Z]{2,}(?=s?(?![\w/@-]|\.\w))/g)) if (!found.has(word)) found.set(word, prose);
	}
	const text = file.text.replace(/\s+/g, ' ');
	return [...found].slice(0, mostLookedFor).flatMap(([word, prose]) => {
		return known.has(word) || isExpanded(word, text) || isShouted(prose.text) ? [] : [{ word, position: prose.positionOf(word) }];
	});
});

/** "Independent Office for Police Conduct (IOPC)" or "IOPC (Independent Office ...)" */
function isExpanded(word: string, text: string): boolean {
	return new RegExp(`[a-z][)”"']? \\(${word}s?\\b|\\b${word} \\((?:the )?[A-Za-z]+ [A-Za-z]`, 'u').test(text);
}

/** A line in capitals has no abbreviations. */
function isShouted(text: string): boolean {
	return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text) && text.includes(' ');
}
