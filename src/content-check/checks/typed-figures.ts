import { z } from 'astro/zod';
import distance from 'damerau-levenshtein';
import { filesOf, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { figuresOf, isUnit, type FigureFacts } from '../figure-facts.ts';
import { warningAt, type Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';
import { positionShape, reading } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import { listed, quoted } from '../wording.ts';

/** Numbers that are typed where a figure could be quoted, and are not quite the figure. */
export function checkTypedFigures(folder: ContentFolder): Problem[] {
	const editions = new Set(filesOf(folder, 'figures').map(({ edition }) => edition));
	const texts = folder.files.filter(({ kind, edition }) => editions.has(edition) && kind !== 'quiz' && kind !== 'figures');
	return [
		...texts.flatMap((file) => {
			const figures = figuresOf(folder, file);
			return numbersOf(file).flatMap(({ shown, value, unit, isRounded, position }) => {
				const near = isRounded || figures.some((figure) => figure.value === value) ? undefined : nearestOf(value, figures.filter((figure) => isSlipOf(value, unit, figure)));
				if (!near) return [];
				const said = isUnit(unit, near) ? shown.trim() : shown.slice(0, shown.length - unit.length);
				return [warningAt(file, position, 'schema/near-figure', `${quoted(said)} is almost the figure "${near.id}", which is ${near.value}. Correct it, or say what else it counts. A text quotes a figure, so that both stay the same: <Statistic id="${near.id}" />`)];
			});
		}),
		...filesOf(folder, 'quiz').flatMap((file) => inQuiz(folder, file)),
	];
}

/** "Of the 455 complaints ..." in a quiz, where figures.yaml counts complaints and says 456. */
function inQuiz(folder: ContentFolder, file: SourceFile): Problem[] {
	const figures = figuresOf(folder, file);
	return quizTexts.flatMap((pattern) => textsIn([file], ['*', ...pattern])).flatMap(({ text, path }) =>
		numbersIn(text).flatMap(({ shown, value, unit }) => {
			const counted = figures.filter((figure) => isUnit(unit, figure));
			if (counted.length === 0 || counted.some((figure) => figure.value === value)) return [];
			const message = `${file.labelOf(path)}: ${quoted(shown.trim())} is none of the figures of this edition, which say otherwise. Quote a figure by its id in curly brackets, so that both stay the same.`;
			return [warningAt(file, file.positionOf(path), 'schema/typed-figure', message, listed('Figures', counted.map((figure) => `{${figure.id}} ${figure.value}`)))];
		}),
	);
}

const quizTexts = [['question'], ['explanation'], ['options', '*', 'text'], ['options', '*', 'feedback']];

const typedNumber = z.strictObject({
	/** "455 complaints" */
	shown: z.string(),
	value: z.number(),
	/** What follows it: " complaints", "%"; empty where nothing does. */
	unit: z.string(),
	/** "more than 450": meant as no exact number. */
	isRounded: z.boolean(),
});

type TypedNumber = z.output<typeof typedNumber>;

/** The numbers that a file's words and values type out, each with its place. */
export const numbersOf = reading('typed-numbers', z.array(typedNumber.extend({ position: positionShape })), (file) =>
	proseOf(file).flatMap(({ text, positionOf }) => numbersIn(text).map((number) => ({ ...number, position: positionOf(number.shown.trim()) }))),
);

/** The numbers of a text that could be a count: no dates, times, references, telephone numbers or ages with a letter before. */
function numbersIn(text: string): TypedNumber[] {
	// "section 455" counts nothing.
	const numbers = text.matchAll(/(?<!\b(?:sections?|regulations?|articles?|paragraphs?|pages?|numbers?|nos?\.) )(?<![\p{L}\d.,:/£$-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d:/]|[.,-]\d)( ?%| per ?cent\b| [a-z]+)?/giu);
	return [...numbers].map(({ 0: shown, 1: whole = '', 2: decimals = '', 3: unit = '', index }) => ({
		shown,
		value: Number(whole.replaceAll(',', '') + decimals),
		unit,
		isRounded: /(?:about|around|almost|nearly|roughly|some|over|under|than|least|most)\s+$/i.test(text.slice(0, index)) && whole.endsWith('0'),
	}));
}

function nearestOf(value: number, figures: readonly FigureFacts[]): FigureFacts | undefined {
	const apart = (figure: FigureFacts) => Math.abs(figure.value - value);
	return figures.toSorted((a, b) => apart(a) - apart(b))[0];
}

/** Near enough to be a slip of the hand or an old value: much nearer where nothing says what is counted. */
function isSlipOf(value: number, unit: string, figure: FigureFacts): boolean {
	const apart = Math.abs(value - figure.value) / figure.value;
	const [a, b] = [String(value), String(figure.value)];
	const isOneDigitOff = a.length === b.length && a.length >= 3 && (distance(a, b).steps === 1 || [...a].sort().join() === [...b].sort().join());
	if (isUnit(unit, figure)) return apart <= 0.1 || isOneDigitOff;
	const isYear = value >= 1900 && value < 2100;
	return !isYear && figure.unit !== '%' && value >= 100 && (apart <= 0.02 || isOneDigitOff);
}
