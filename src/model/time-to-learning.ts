import type { CaseSummary } from './case-summary.ts';
import { monthsBetween } from './dates.ts';
import type { Edition } from './edition.ts';
import { fewest, type Trend } from './trends.ts';

/**
 * How many months passed from the end of what happened to the edition that tells of it, for the cases that say when that
 * was to the month. The hatched part of a bar reaches to the median of an edition, the outline to the longest time.
 */
export function timeToLearning(oldestFirst: readonly Edition[]): Trend {
	const told = oldestFirst.flatMap((edition) => {
		const months = edition.cases.flatMap(monthsToLearning).sort((a, b) => a - b);
		const [shortest, longest] = [months[0], months.at(-1)];
		return shortest === undefined || longest === undefined ? [] : [{ edition, months, shortest, longest, median: median(months) }];
	});
	const all = told.flatMap(({ months }) => months);
	const width = Math.max(1, ...all);
	const span = (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`);
	return {
		title: 'How long it took from what happened to the newsletter',
		finding: all.length === 0 ? 'No case says yet when it happened.' : `In the ${all.length === 1 ? 'one case' : `${all.length} cases`} whose dates are known, ${span(Math.min(...all), Math.max(...all))} months passed. ${told.length < fewest ? 'So few show no trend.' : `Half took ${median(all)} months or less.`}`,
		rows: told.map(({ edition, shortest, longest, median: middle }) => ({
			label: edition.label,
			url: edition.url,
			text: `${span(shortest, longest)} months`,
			parts: [
				{ from: 0, to: middle / width, look: 2 as const },
				...(longest > middle ? [{ from: middle / width, to: longest / width, look: 0 as const }] : []),
			],
		})),
		numbers: {
			head: ['Edition', 'Cases', 'Shortest, months', 'Median, months', 'Longest, months'],
			rows: told.map(({ edition, months, shortest, longest, median: middle }) => ({ label: edition.label, cells: [months.length, shortest, middle, longest].map(String) })),
		},
	};
}

function monthsToLearning({ happened, edition }: CaseSummary): number[] {
	const end = happened?.until ?? happened?.from;
	return end && end.length >= 7 ? [Math.max(0, monthsBetween(end, edition.published))] : [];
}

function median(sorted: readonly number[]): number {
	const ordered = [...sorted].sort((a, b) => a - b);
	return ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
}
