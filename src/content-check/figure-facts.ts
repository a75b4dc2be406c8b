import { filesOf, sameEdition, textsIn } from './content-index.ts';
import type { ContentFolder } from './content-folder.ts';
import { valuesAt } from './located-texts.ts';
import type { DataPath, SourceFile } from './source-file.ts';

/** One figure as far as it can be read: what is missing from it is told by its schema. */
export interface FigureFacts {
	file: SourceFile;
	id: string;
	value: number;
	/** In small letters: "complaints". */
	unit: string;
	period: string;
	partOf: string | undefined;
	reckonedFrom: string | undefined;
	didYouKnow: boolean;
	path: DataPath;
}

/** The figures of a file, made once: every text of its edition asks for them. */
export function figuresIn(file: SourceFile): FigureFacts[] {
	const known = factsOf.get(file) ?? readFigures(file);
	factsOf.set(file, known);
	return known;
}

const factsOf = new WeakMap<SourceFile, FigureFacts[]>();

function readFigures(file: SourceFile): FigureFacts[] {
	return valuesAt(file.data, ['*']).flatMap(({ value: row, path }) => {
		const at = (key: string) => valuesAt(row, [key])[0]?.value;
		const text = (key: string) => (typeof at(key) === 'string' ? String(at(key)) : undefined);
		const [id, value, unit] = [text('id'), at('value'), text('unit')];
		if (id === undefined || typeof value !== 'number' || unit === undefined) return [];
		return [{ file, id, value, unit: unit.toLowerCase(), period: text('period') ?? '', partOf: text('partOf'), reckonedFrom: text('reckonedFrom'), didYouKnow: at('didYouKnow') === true, path }];
	});
}

/** The figures of the edition that a file belongs to. */
export function figuresOf(folder: ContentFolder, file: SourceFile): FigureFacts[] {
	return sameEdition(folder, file, 'figures').flatMap(figuresIn);
}

export function allFigures(folder: ContentFolder): FigureFacts[] {
	return filesOf(folder, 'figures').flatMap(figuresIn);
}

/** The figures that the quiz of an edition asks for, each with the place in quiz.yaml of the question that does. */
export function askedIn(folder: ContentFolder, file: SourceFile): { figure: FigureFacts; quiz: SourceFile; question: number }[] {
	const figures = figuresOf(folder, file);
	return textsIn(sameEdition(folder, file, 'quiz'), ['*', 'options', '*', 'figure']).flatMap(({ file: quiz, path, text }) => {
		const isRight = valuesAt(quiz.data, [...path.slice(0, -1), 'correct'])[0]?.value === true;
		const figure = figures.find(({ id }) => id === text);
		return isRight && figure ? [{ figure, quiz, question: Number(path[0]) }] : [];
	});
}

/** Whether a word after a number is what a figure counts: "complaint" and "complaints", "call" and "calls a year", "per cent" and "%". */
export function isUnit(word: string, { unit }: FigureFacts): boolean {
	const plain = (text: string) => (/^ ?(?:%|per ?cent)/i.test(text) ? '%' : (text.trim().toLowerCase().split(/\s/)[0] ?? '').replace(/(?<=..)s$/, ''));
	return word !== '' && plain(word) === plain(unit);
}
