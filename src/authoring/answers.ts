import { z } from 'astro/zod';
import { didYouMean, listed, quoted } from '../content-check/wording.ts';
import type { Field } from './form.ts';

/** What was answered, by flag. A field with one answer has a list of one; one without an answer is not there. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The first of the answers to a field, or nothing. */
export function answerTo(answers: Answers, flag: string): string | undefined {
	return answers.get(flag)?.[0];
}

/**
 * The answers that came with the command.
 * @param given the values of each flag as they were typed; lists are parted by commas.
 */
export function answersFrom(form: readonly Field[], given: Answers): { answers: Answers; missing: Field[]; mistakes: string[] } {
	const answers = new Map(
		form.flatMap((field) => {
			const typed = (given.get(field.flag) ?? []).flatMap((value) => (field.form === 'choices' ? value.split(',') : [value]));
			const values = [...new Set(typed.map(tidy).filter(Boolean))];
			return values.length > 0 ? [[field.flag, values] as const] : [];
		}),
	);
	const mistakes = form.flatMap((field) => (answers.get(field.flag) ?? []).flatMap((value) => mistakeIn(field, value) ?? []));
	return { answers, missing: form.filter((field) => field.isNeeded && !answers.has(field.flag)), mistakes };
}

/** What an answer says without a word of it being wrong: with what is taken where nothing was said. */
export function completed(form: readonly Field[], answers: Answers): Answers {
	const assumed = form.flatMap(({ flag, otherwise }) => (otherwise ? [[flag, [otherwise]] as const] : []));
	return new Map([...assumed, ...answers]);
}

/** A sentence on an answer that will not do, or undefined. */
export function mistakeIn({ flag, choices, form, schema }: Field, answer: string): string | undefined {
	if (form === 'choice' || form === 'choices') {
		if (choices.includes(answer)) return undefined;
		return [`--${flag}: ${quoted(answer)} is not one of those allowed.${didYouMean(answer, choices)}`, listed('Allowed', choices)].filter(Boolean).join(' ');
	}
	if (!tidy(answer)) return `--${flag} must not be empty.`;
	const text = schema instanceof z.ZodString ? schema : undefined;
	if (text && text.maxLength !== null && answer.length > text.maxLength) return `--${flag} may have at most ${text.maxLength} characters; this has ${answer.length}.`;
	if (schema.safeParse(answer).success) return undefined;
	return `--${flag}: ${quoted(answer)} is not written as we write it.${expected[flag] ? ` ${expected[flag]}` : ''}`;
}

const expected: Partial<Record<string, string>> = {
	published: 'Write year-month-day, such as 2026-12-31.',
	noticed: 'Write year-month-day, such as 2026-12-31.',
	number: 'Write a number, such as 7.',
	name: 'Write small letters, digits and hyphens, such as: closed-logs.',
};

/** "Missing: --summary and --topics (...)": what a command without a terminal needs to be complete. */
export function missingSentence(missing: readonly Field[]): string {
	const names = missing.map(({ flag, isPlain }) => (isPlain ? `the ${flag} in quotation marks` : `--${flag}`));
	const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
	return `Nobody can be asked here, and the command does not say everything: add ${all}.`;
}

/** One line with straight quotation marks, as the files are written: “No”,\n she said -> "No", she said */
export function tidy(text: string): string {
	return straight(text).replace(/\s+/g, ' ').trim();
}

/** Word's quotation marks made straight, and what nobody can see taken out. */
export function straight(text: string): string {
	return text
		.replace(/[\u201C\u201D\u201E\u201F]/g, '"')
		.replace(/[\u2018\u2019\u201A\u201B]/g, "'")
		.replace(/[\u00A0\u2007\u202F]/g, ' ')
		.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');
}
