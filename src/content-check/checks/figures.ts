import { filesOf, sameEdition, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { valuesAt } from '../located-texts.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { listed, quoted } from '../wording.ts';

/** Figures that contradict each other, or that are typed anew where they could be quoted. */
export function checkFigures(folder: ContentFolder): Problem[] {
	return [...filesOf(folder, 'figures').flatMap(parts), ...filesOf(folder, 'quiz').flatMap((file) => typed(folder, file))];
}

interface Figure {
	id: string;
	value: number;
	unit: string;
	partOf: unknown;
	path: readonly (string | number)[];
}

function parts(file: SourceFile): Problem[] {
	const figures = figuresIn(file);
	return figures.flatMap(({ value, unit, partOf, path }) => {
		const place = [...path, 'value'];
		const wrong = (message: string) => [errorAt(file, file.positionOf(place), 'schema/figure-too-large', `value: ${message}`)];
		const whole = figures.find(({ id }) => id === partOf);
		if (whole && whole.unit === unit && value > whole.value) return wrong(`${value} is said to be a part of "${whole.id}", which is only ${whole.value}. Correct one of the two.`);
		const isShare = unit === '%' && value > 100;
		return isShare ? [warningAt(file, file.positionOf(place), 'schema/figure-too-large', `value: ${value}% is more than all there is. Correct it, or say in the label of what it is a multiple.`)] : [];
	});
}

/** "Of the 455 complaints ..." in a quiz, where figures.yaml counts complaints and says 456. */
function typed(folder: ContentFolder, file: SourceFile): Problem[] {
	const figures = sameEdition(folder, file, 'figures').flatMap(figuresIn);
	return patterns.flatMap((pattern) => textsIn([file], ['*', ...pattern])).flatMap(({ text, path }) =>
		[...text.matchAll(/(?<![\w.,])(\d[\d,]*(?:\.\d+)?) ?(%|[a-z]+)/g)].flatMap(([shown, number = '', unit = '']) => {
			const counted = figures.filter((figure) => figure.unit.toLowerCase() === unit);
			if (counted.length === 0 || counted.some(({ value }) => value === Number(number.replaceAll(',', '')))) return [];
			const message = `${file.labelOf(path)}: ${quoted(shown)} is none of the figures of this edition, which say otherwise. Quote a figure by its id in curly brackets, so that both stay the same.`;
			return [warningAt(file, file.positionOf(path), 'schema/typed-figure', message, listed('Figures', counted.map(({ id, value }) => `{${id}} ${value}`)))];
		}),
	);
}

const patterns = [['question'], ['explanation'], ['options', '*', 'text'], ['options', '*', 'feedback']];

function figuresIn(file: SourceFile): Figure[] {
	return valuesAt(file.data, ['*']).flatMap(({ value: row, path }) => {
		const at = (key: string) => valuesAt(row, [key])[0]?.value;
		const [id, value, unit] = [at('id'), at('value'), at('unit')];
		return typeof id === 'string' && typeof value === 'number' && typeof unit === 'string' ? [{ id, value, unit, partOf: at('partOf'), path }] : [];
	});
}
