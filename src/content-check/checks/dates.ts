import { formatDate, formatDecided } from '../../model/dates.ts';
import { filesOf, sameEdition } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { valuesAt } from '../located-texts.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';
import { spanOf, type TimeSpan } from '../time-span.ts';

/** Dates that contradict each other, or the quarter of their edition. */
export function checkDates(folder: ContentFolder): Problem[] {
	return [
		...filesOf(folder, 'edition', 'case', 'article').flatMap((file) => [...outsideQuarter(folder, file), ...backToFront(file)]),
		...filesOf(folder, 'case').flatMap((file) => afterEdition(folder, file, ['happened', 'from'], 'The events of this case are dated')),
		...filesOf(folder, 'outcomes').flatMap((file) => afterEdition(folder, file, ['*', 'decided'], 'This was decided')),
	];
}

/** An edition comes out in its quarter or after it; an item of it no earlier, and not before or after both. */
function outsideQuarter(folder: ContentFolder, file: SourceFile): Problem[] {
	const quarter = spanOf(file.edition);
	const found = dateAt(file, ['published']);
	const edition = sameEdition(folder, file, 'edition')[0];
	if (!quarter || !found) return [];
	const cameOut = edition && dateAt(edition, ['published']);
	const last = cameOut && cameOut.span.until > quarter.until ? cameOut.span.until : quarter.until;
	const isWithin = found.span.from >= quarter.from && (file === edition || found.span.from <= last);
	if (isWithin) return [];
	const about = cameOut && edition !== file ? `, published ${formatDate(cameOut.text)} ("${edition.path}")` : '';
	const message = `published: ${formatDate(found.text)} is outside the quarter of its edition, ${formatDecided(file.edition ?? '')}${about}. Correct the date, or move the file to the edition that it belongs to.`;
	return [warningAt(file, file.positionOf(['published']), 'schema/outside-quarter', message)];
}

const pairs = [
	{ first: ['happened', 'from'], then: ['happened', 'until'] },
	{ first: ['published'], then: ['updated'] },
];

function backToFront(file: SourceFile): Problem[] {
	const inRecommendations = valuesAt(file.data, ['recommendations', '*']).map(({ path }) => ({ first: [...path, 'made'], then: [...path, 'responseDue'] }));
	return [...pairs, ...inRecommendations].flatMap(({ first, then }) => {
		const [one, other] = [dateAt(file, first), dateAt(file, then)];
		if (!one || !other || other.span.until >= one.span.from) return [];
		const message = `${file.labelOf(then)}: ${formatDate(other.text)} is before "${file.labelOf(first)}", ${formatDate(one.text)}. Correct one of the two.`;
		return [errorAt(file, file.positionOf(then), 'schema/dates-back-to-front', message)];
	});
}

function afterEdition(folder: ContentFolder, file: SourceFile, pattern: DataPath, what: string): Problem[] {
	const edition = sameEdition(folder, file, 'edition')[0];
	const limits = edition ? [dateAt(edition, ['published']), dateAt(edition, ['updated']), dateAt(file, ['published']), dateAt(file, ['updated'])].flatMap((each) => each ?? []) : [];
	const last = limits.toSorted((a, b) => (a.span.until < b.span.until ? 1 : -1))[0];
	if (!edition || !last) return [];
	return valuesAt(file.data, pattern).flatMap(({ value, path }) => {
		const span = spanOf(value);
		if (!span || span.from <= last.span.until) return [];
		const message = `${file.labelOf(path)}: ${what} ${formatDecided(String(value))}, after the edition came out: ${formatDate(last.text)} ("${edition.path}"). Correct one of the two, or give the edition "updated".`;
		return [warningAt(file, file.positionOf(path), 'schema/after-edition', message)];
	});
}

function dateAt(file: SourceFile, path: DataPath): { text: string; span: TimeSpan } | undefined {
	const text = valuesAt(file.data, path).map(({ value }) => String(value))[0];
	const span = text === undefined ? undefined : spanOf(text);
	return text !== undefined && span ? { text, span } : undefined;
}
