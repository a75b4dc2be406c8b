import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { allFigures, figuresIn, type FigureFacts } from '../figure-facts.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import { quoted } from '../wording.ts';

/** Figures that contradict each other: parts and wholes, percentages, the same key in two editions. */
export function checkFigures(folder: ContentFolder): Problem[] {
	const all = allFigures(folder);
	return [
		...filesOf(folder, 'figures').flatMap((file) => {
			const own = figuresIn(file);
			return [...own.flatMap((figure) => [...ring(figure, own), ...largerThanWhole(figure, own), ...percentage(figure, own)]), ...own.flatMap((whole) => partsTogether(whole, own))];
		}),
		...all.flatMap((figure) => otherValue(figure, all)),
	];
}

type Told = [figure: FigureFacts, message: string];
const wrong = (kind: string, ...[figure, message]: Told) => errorAt(figure.file, figure.file.positionOf([...figure.path, 'value']), `schema/${kind}`, `value: ${message}`);
const doubtful = (kind: string, ...[figure, message]: Told) => warningAt(figure.file, figure.file.positionOf([...figure.path, 'value']), `schema/${kind}`, `value: ${message}`);

function largerThanWhole(figure: FigureFacts, own: readonly FigureFacts[]): Problem[] {
	const { value, unit, partOf } = figure;
	const whole = own.find(({ id }) => id === partOf);
	// A percentage of complaints is not counted in complaints.
	if (whole && isShare(whole) === isShare(figure) && value > whole.value) {
		return [wrong('figure-too-large', figure, `${value} is said to be a part of "${whole.id}", which is only ${whole.value}. Correct one of the two.`)];
	}
	if (unit !== '%' || value <= 100) return [];
	return [doubtful('figure-too-large', figure, `${value}% is more than all there is. Correct it, or say in the label of what it is a multiple.`)];
}

/** Parts may overlap, but then one of them is a part of the other. */
function partsTogether(whole: FigureFacts, own: readonly FigureFacts[]): Problem[] {
	const parts = own.filter((figure) => figure.partOf === whole.id && isShare(figure) === isShare(whole) && figure.value <= whole.value);
	const sum = parts.reduce((all, part) => all + part.value, 0);
	if (sum <= whole.value) return [];
	const named = parts.map(({ id, value }) => `"${id}" ${value}`).join(', ');
	return [doubtful('figure-parts', whole, `the parts of "${whole.id}" add up to ${sum}, more than its ${whole.value}: ${named}. Correct one of them; where one lies within another, let "partOf" say so.`)];
}

/** 52 of 456 is 11%, 11.4% or 11.40%, as exactly as it is written. */
function percentage(figure: FigureFacts, own: readonly FigureFacts[]): Problem[] {
	const part = own.find(({ id }) => id === figure.reckonedFrom);
	if (!part) return [];
	const place = figure.file.positionOf([...figure.path, 'reckonedFrom']);
	const refuse = (message: string) => [errorAt(figure.file, place, 'schema/figure-percentage', `reckonedFrom: ${message}`)];
	if (!isShare(figure)) return refuse(`only a percentage is reckoned from another figure, and the unit of "${figure.id}" is ${quoted(figure.unit)}. Delete the line, or write unit: "%".`);
	const whole = own.find(({ id }) => id === part.partOf);
	if (!whole) return refuse(`"${part.id}" does not say of what it is a part. Give it "partOf".`);
	const decimals = String(figure.value).split('.')[1]?.length ?? 0;
	const exact = whole.value === 0 ? 0 : (part.value / whole.value) * 100;
	if (Math.abs(exact - figure.value) <= 0.5 * 10 ** -decimals + 1e-9) return [];
	return [wrong('figure-percentage', figure, `${part.value} of ${whole.value} ("${part.id}" of "${whole.id}") is ${Number(exact.toFixed(Math.max(1, decimals)))}%, and not ${figure.value}%. Correct one of the three.`)];
}

/** One key has one value for one period, whichever edition tells it. */
function otherValue(figure: FigureFacts, all: readonly FigureFacts[]): Problem[] {
	const earlier = all.find((other) => other.id === figure.id && other.period === figure.period && (other.file.edition ?? '') < (figure.file.edition ?? '') && other.value !== figure.value);
	if (!earlier || /this edition/i.test(figure.period)) return [];
	return [wrong('figure-two-values', figure, `"${figure.id}" is ${figure.value} here and ${earlier.value} in ${earlier.file.edition}, for the same period (${quoted(figure.period)}). Correct one, or give one another id or period.`)];
}

/** "a" is a part of "b", which is a part of "a". */
function ring(figure: FigureFacts, own: readonly FigureFacts[]): Problem[] {
	const seen = [figure.id];
	for (let at = figure.partOf; at !== undefined && at !== figure.id; at = own.find(({ id }) => id === at)?.partOf) {
		if (seen.includes(at)) return [];
		seen.push(at);
		if (own.find(({ id }) => id === at)?.partOf === figure.id) {
			return [errorAt(figure.file, figure.file.positionOf([...figure.path, 'partOf']), 'schema/figure-ring', `partOf: "${figure.id}" is in the end a part of itself: ${[...seen, figure.id].map((id) => `"${id}"`).join(', ')}. Delete one "partOf".`)];
		}
	}
	return [];
}

function isShare({ unit }: FigureFacts): boolean {
	return unit === '%';
}
