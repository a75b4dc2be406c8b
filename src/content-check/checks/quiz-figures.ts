import { filesOf, sameEdition, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { askedIn, figuresOf, isUnit, type FigureFacts } from '../figure-facts.ts';
import { valuesAt } from '../located-texts.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';
import { figuresIn } from './components.ts';
import { numbersOf } from './typed-figures.ts';

/** The right answer of a question is the figure itself, and its edition tells it nowhere but in the answer. */
export function checkQuizFigures(folder: ContentFolder): Problem[] {
	const quizzes = filesOf(folder, 'quiz');
	if (quizzes.length === 0) return [];
	return quizzes.flatMap((quiz) => {
		const asked = askedIn(folder, quiz);
		const texts = sameEdition(folder, quiz, 'edition', 'case', 'article', 'outcomes', 'updates');
		return [
			...typedAnswers(folder, quiz),
			...asked.flatMap(({ figure, question }) => [
				...quotedInQuiz(quiz, figure, question),
				...texts.flatMap((file) => statistics(file, figure, quiz, question)),
				...texts.flatMap((file) => typedOut(file, figure)),
				...(figure.didYouKnow ? [warningAt(figure.file, figure.file.positionOf([...figure.path, 'didYouKnow']), 'schema/quiz-answer-told', `didYouKnow: the quiz asks for "${figure.id}", so this edition does not show it large. Delete the line.`)] : []),
			]),
		];
	});
}

function typedAnswers(folder: ContentFolder, quiz: SourceFile): Problem[] {
	const figures = figuresOf(folder, quiz);
	return textsIn([quiz], ['*', 'options', '*', 'text']).flatMap(({ text, path }) => {
		const [, number, percent = ''] = /^\s*(\d[\d,]*(?:\.\d+)?) ?(%?)\s*$/.exec(text) ?? [];
		if (number === undefined || valuesAt(quiz.data, [...path.slice(0, -1), 'correct'])[0]?.value !== true) return [];
		const value = Number(number.replaceAll(',', ''));
		const figure = figures.find((each) => each.value === value && (each.unit === '%') === (percent === '%'));
		const at = quiz.positionOf(path);
		if (figure) return [errorAt(quiz, at, 'schema/quiz-typed-answer', `${quiz.labelOf(path)}: the right answer, ${quoted(text)}, is the figure "${figure.id}". Write "figure: ${figure.id}" in place of "text", so that both stay the same and no page gives it away.`)];
		const question = String(valuesAt(quiz.data, [path[0] ?? 0, 'question'])[0]?.value ?? '');
		const isCounting = /\{[a-z0-9-]+\}/.test(question);
		return isCounting ? [warningAt(quiz, at, 'schema/quiz-typed-answer', `${quiz.labelOf(path)}: the right answer, ${quoted(text)}, is a number without a source. Write it into figures.yaml, and its id here: "figure: the-id".`)] : [];
	});
}

/** A figure in curly brackets belongs into the explanation of its own question, or what is said of the right option. */
function quotedInQuiz(quiz: SourceFile, figure: FigureFacts, question: number): Problem[] {
	const patterns = [['question'], ['explanation'], ['options', '*', 'text'], ['options', '*', 'feedback']];
	return patterns.flatMap((pattern) => textsIn([quiz], ['*', ...pattern])).flatMap(({ text, path }) => {
		const isAnswer = path[0] === question && (path.at(-1) === 'explanation' || valuesAt(quiz.data, [...path.slice(0, -1), 'correct'])[0]?.value === true);
		return text.includes(`{${figure.id}}`) && !isAnswer ? [givesAway(quiz, quiz.positionOf(path), quiz.labelOf(path), figure, quiz, question)] : [];
	});
}

function statistics(file: SourceFile, figure: FigureFacts, quiz: SourceFile, question: number): Problem[] {
	return figuresIn(file).flatMap(({ id, position }) => (id === figure.id ? [givesAway(file, position, '', figure, quiz, question)] : []));
}

function givesAway(file: SourceFile, at: { line: number; column: number }, label: string, figure: FigureFacts, quiz: SourceFile, question: number): Problem {
	const path: DataPath = [question, 'id'];
	const id = String(valuesAt(quiz.data, path)[0]?.value ?? question + 1);
	return errorAt(file, at, 'schema/quiz-answer-told', `${label ? `${label}: ` : ''}"${figure.id}" is the answer to the question ${quoted(id)} of this edition's quiz, and would give it away here. Leave it out, or ask for another figure.`);
}

function typedOut(file: SourceFile, figure: FigureFacts): Problem[] {
	const told = numbersOf(file).filter(({ value, unit }) => value === figure.value && isUnit(unit, figure));
	return told.map(({ shown, position }) => warningAt(file, position, 'schema/quiz-answer-told', `${quoted(shown.trim())} is the figure "${figure.id}", which the quiz of this edition asks for. Leave it out here, or ask for another figure.`));
}
