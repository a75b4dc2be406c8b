import { standards } from '../schemas/vocabulary.ts';
import { largestOf, totalOf, type ShownCount } from './counts.ts';
import type { Edition } from './edition.ts';
import { countOutcomes, countPeople, isCounted, severityOf } from './outcomes.ts';

/** A chart as data: what it shows, what it says, what is drawn, and the numbers it is drawn from. */
export interface Trend {
	title: string;
	/** What a reader would find in the picture: its text alternative. */
	finding: string;
	rows: TrendRow[];
	numbers: { head: string[]; rows: { label: string; cells: string[] }[] };
}

export interface TrendRow {
	label: string;
	url: string | undefined;
	/** What stands beside the bar: "6", "fewer than 5", "16 to 34". */
	text: string;
	parts: TrendPart[];
}

/** A piece of a row's bar, in shares of the whole width: 0.25 to 0.5. */
export interface TrendPart {
	from: number;
	to: number;
	/** How dark it is drawn: 3 solid, 2 and 1 hatched, 0 an outline; a band is an outline of dashes. */
	look: 0 | 1 | 2 | 3 | 'band';
}

/** How grave the outcomes of each edition were. @param oldestFirst all editions. */
export function outcomesOverTime(oldestFirst: readonly Edition[], threshold: number): Trend {
	const shown = oldestFirst.map((edition) => ({ edition, ...countOutcomes(edition.outcomes, threshold) }));
	const kinds = countOutcomes(oldestFirst.flatMap(({ outcomes }) => outcomes), threshold).kinds.map(({ outcome }) => outcome);
	const longest = Math.max(1, ...shown.map(({ kinds: own }) => lengthOf(totalOf(own.map(({ count }) => count)))));
	const having = shown.filter(({ total }) => total.least > 0);
	return {
		title: 'How grave the outcomes were, edition by edition',
		finding: [
			having.length > 0 ? `Outcomes of our own stand in ${ofEditions(having.length, shown.length)}${whereMost(having)}.` : 'No edition has an outcome of our own.',
			having.length < fewest && having.length > 0 ? tooFew(having.length) : '',
			having.length >= fewest ? compare(shown.map(({ total }) => total)) : '',
		].filter(Boolean).join(' '),
		rows: shown.map(({ edition, kinds: own, total }) => {
			const levels = ([3, 2, 1, 0] as const).map((look) => ({ look, count: totalOf(own.filter(({ outcome }) => severityOf(outcome.value) === look).map(({ count }) => count)) }));
			return { label: edition.label, url: edition.url, text: total.text, parts: stack(levels, longest) };
		}),
		numbers: {
			head: ['Edition', ...kinds.map(({ label }) => label), 'All'],
			rows: shown.map(({ edition, kinds: own, total }) => {
				return { label: edition.label, cells: [...kinds.map((kind) => own.find(({ outcome }) => outcome === kind)?.count.text ?? '0'), total.text] };
			}),
		},
	};
}

/** How many outcomes breached each standard; an outcome may breach several. Without a row where no outcome names one. */
export function standardsBreached(editions: readonly Edition[], threshold: number): Trend {
	const counted = editions.map(({ outcomes }) => outcomes.filter(isCounted));
	const counts = standards
		.map(({ value, label }) => ({ label, count: totalOf(counted.map((rows) => countPeople(rows.filter((row) => row.standards.includes(value)), threshold))) }))
		.filter(({ count }) => count.least > 0)
		.sort((a, b) => b.count.least - a.count.least);
	const longest = Math.max(1, ...counts.map(({ count }) => lengthOf(count)));
	const first = largestOf(counts, ({ count }) => count);
	return {
		title: 'Which standards were breached',
		finding: counts.length === 0 ? 'No outcome of our own says yet which standard was breached.' : `${first ? `The standard most often breached is ${first.label} (${first.count.text}).` : `Breaches of ${counts.length} standards were found, none of them clearly more often than all others.`} An outcome can breach several.`,
		rows: counts.map(({ label, count }) => ({ label, url: undefined, text: count.text, parts: stack([{ look: 3, count }], longest) })),
		numbers: { head: ['Standard', 'Outcomes'], rows: counts.map(({ label, count }) => ({ label, cells: [count.text] })) },
	};
}

/** ": 2020 Q1 (6)" of one edition, ", the most in 2020 Q1 (6)" of several, nothing where that cannot be told. */
function whereMost(having: readonly { edition: Edition; total: ShownCount }[]): string {
	const most = largestOf(having, ({ total }) => total);
	return most ? `${having.length === 1 ? ':' : ', the most in'} ${most.edition.label} (${most.total.text})` : '';
}

/** With fewer editions than this, a rise or a fall says nothing. */
export const fewest = 8;

/** Sentences such as: "The latest four editions have 12, the four before them 20." Bands are compared as they are shown. */
function compare(oldestFirst: readonly ShownCount[]): string {
	const [before, latest] = [totalOf(oldestFirst.slice(-8, -4)), totalOf(oldestFirst.slice(-4))];
	return `The latest four editions have ${latest.text}, the four before them ${before.text}.`;
}

function tooFew(count: number): string {
	return `${count === 1 ? 'One edition shows' : `So few editions show`} no trend: read the outcomes one by one.`;
}

function ofEditions(some: number, all: number): string {
	return some === all ? `all ${all} editions` : `${some} of ${all} editions`;
}

/** Pieces one behind the other. A count that is a band is drawn to its upper end. */
function stack(levels: readonly { look: 0 | 1 | 2 | 3; count: ShownCount }[], longest: number): TrendPart[] {
	let from = 0;
	return levels.flatMap(({ look, count }) => {
		if (lengthOf(count) === 0) return [];
		const part: TrendPart = { from, to: from + lengthOf(count) / longest, look: count.value === undefined ? 'band' : look };
		from = part.to;
		return [part];
	});
}

function lengthOf({ least, most }: ShownCount): number {
	return most ?? least;
}
