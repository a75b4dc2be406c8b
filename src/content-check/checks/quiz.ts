import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { valuesAt } from '../located-texts.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** Every question has one right answer, or several where it says so, and answers that differ. */
export function checkQuiz(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'quiz').flatMap((file) =>
		valuesAt(file.data, ['*', 'options']).flatMap(({ value, path }) => (Array.isArray(value) ? checkOptions(file, path, value) : [])),
	);
}

function checkOptions(file: SourceFile, path: DataPath, options: readonly unknown[]): Problem[] {
	const places = options.map((_, index) => [...path, index]);
	const texts = places.map((place) => valueAt(file, place, 'text'));
	const figures = places.map((place) => valueAt(file, place, 'figure'));
	const right = places.filter((place) => valueAt(file, place, 'correct') === true);
	const at = (place: DataPath) => file.positionOf(place);
	const question = valueAt(file, path.slice(0, 1), 'id');
	const called = question === undefined ? 'The question' : `The question ${quoted(question)}`;
	const problems: Problem[] = [];

	const isUnclear = places.some((place) => !['boolean', 'undefined'].includes(typeof valueAt(file, place, 'correct')));
	if (right.length === 0 && options.length > 0 && !isUnclear) {
		problems.push(errorAt(file, file.positionOfKey(path), 'schema/quiz-no-answer', `${called} has no right answer. Write "correct: true" on one of its options.`));
	}
	const several = valueAt(file, path.slice(0, 1), 'several');
	if (several === true && right.length === 1) {
		problems.push(errorAt(file, file.positionOf([...path.slice(0, 1), 'several']), 'schema/quiz-one-answer', `${called} says that several answers are right, and has one. Write "correct: true" on the others, or delete "several".`));
	}
	if (right.length > 1 && several !== true) {
		const lines = right.map((place) => `line ${at(place).line}`).join(' and ');
		for (const place of right) {
			problems.push(errorAt(file, at([...place, 'correct']), 'schema/quiz-two-answers', `${called} has ${right.length} right answers: ${lines}. Keep "correct: true" on one of them, or write "several: true" above the options.`));
		}
	}
	for (const [index, place] of places.entries()) {
		const [text, figure] = [texts[index], figures[index]];
		if (text === undefined && figure === undefined) problems.push(errorAt(file, at(place), 'schema/quiz-empty-option', `This option says nothing. Give it "text", or "figure" with the id of a figure.`));
		if (text !== undefined && figure !== undefined) problems.push(errorAt(file, at(place), 'schema/quiz-double-option', `This option has both "text" and "figure". Keep one.`));
		const first = texts.findIndex((other, before) => before < index && same(other, text) && same(figures[before], figure));
		const isRepeated = first >= 0 && (text !== undefined || figure !== undefined);
		if (isRepeated) problems.push(errorAt(file, at(place), 'schema/quiz-same-option', `${quoted(text ?? figure)} is offered twice: on line ${at([...path, first]).line} and on line ${at(place).line}. Change one.`));
	}
	return problems;
}

function valueAt(file: SourceFile, path: DataPath, key: string): unknown {
	return valuesAt(file.data, [...path, key])[0]?.value;
}

function same(one: unknown, other: unknown): boolean {
	const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value);
	return plain(one) === plain(other);
}
