import type { Archive } from './archive.ts';
import type { Ranked } from './ranking.ts';

/** What is shown of all that has something of what was asked, and how it fits. */
export interface Best {
	found: Ranked[];
	/** All of it in one place; all of it, here and there; most of it. */
	fit: 'whole' | 'scattered' | 'most';
}

/** Where no record has all that is asked, how much of it the best must have, and how much the others. */
const least = { best: 0.4, others: 0.25 };
/** How much of what is asked a paragraph must have for its record to be no chance find. */
const together = { short: 0.9, long: 0.7 };

/**
 * Those that have all that is asked, in one place if it is short; where there are none, those that have most of it: what says
 * nearly all of it in one place comes before what says all of it here and there.
 * @param needed how many things must be there
 */
export function bestOf(ranked: readonly Ranked[], needed: number, isLong: boolean): Best {
	const whole = ranked.filter(({ has }) => has === needed);
	if (whole.length > 0 && !isLong && (needed < 2 || isTogether(whole, together.short))) return { found: whole, fit: 'whole' };
	const most = ranked.filter(({ has, share }) => has > 0 && share >= least.others).map((each) => ({ ...each, score: each.score * each.share }));
	const first = firstOf(most);
	if (!first || Math.max(...most.map(({ share }) => share)) < least.best) return { found: [], fit: 'most' };
	if (whole.length === 0) return { found: most, fit: 'most' };
	return { found: most, fit: isLong && first.has === needed && isTogether(most, together.long) ? 'whole' : 'scattered' };
}

function isTogether(ranked: readonly Ranked[], enough: number): boolean {
	return (firstOf(ranked)?.passage ?? 0) >= enough;
}

function firstOf(ranked: readonly Ranked[]): Ranked | undefined {
	return [...ranked].sort((a, b) => b.score - a.score)[0];
}

/** What is listed where no words narrow it. */
export function everything(archive: Archive): Best {
	return { found: Array.from({ length: archive.size }, (_, record) => ({ record, score: 0, has: 0, share: 1, passage: 1, places: [] })), fit: 'whole' };
}
