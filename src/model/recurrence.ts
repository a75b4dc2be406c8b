import type { Edition } from './edition.ts';
import { counted } from './counted.ts';
import { exact, largestOf } from './counts.ts';
import type { TopicShelf } from './library.ts';

/** How often a topic came up, and when it came back after editions without it. */
export interface Recurrence {
	/** Editions with it. */
	count: number;
	returns: { edition: Edition; /** Editions in between that had nothing about it. */ after: number }[];
	/** "Came up in 3 of 4 editions, first in 2017 Q4. It came back once, in 2020 Q2, after 1 edition without it." */
	sentence: string;
}

/** @param newestFirst all editions of the archive. */
export function recurrenceOf(topic: TopicShelf, newestFirst: readonly Edition[]): Recurrence {
	const oldestFirst = [...newestFirst].reverse();
	const having = oldestFirst.flatMap((edition, place) => (topic.editions.includes(edition) ? [{ edition, place }] : []));
	const returns = having.flatMap(({ edition, place }, index) => {
		const before = having[index - 1];
		const after = before ? place - before.place - 1 : 0;
		return after > 0 ? [{ edition, after }] : [];
	});
	const first = having[0]?.edition;
	const came = first ? `Came up in ${having.length} of ${counted(oldestFirst.length, 'edition')}, ${having.length > 1 ? 'first ' : ''}in ${first.label}.` : 'Has not come up yet.';
	return { count: having.length, returns, sentence: [came, returnSentence(returns)].filter(Boolean).join(' ') };
}

/** What a picture of topics over editions says: which came up most often, and how many came back. */
export function recurrenceFinding(topics: readonly TopicShelf[], newestFirst: readonly Edition[]): string {
	const all = topics.map((topic) => ({ topic, ...recurrenceOf(topic, newestFirst) }));
	const most = largestOf(all, ({ count }) => exact(count));
	const back = all.filter(({ returns }) => returns.length > 0).length;
	return [
		most ? `${most.topic.name} came up in the most editions: ${most.count} of ${newestFirst.length}.` : '',
		back > 0 ? `${back === topics.length && back > 1 ? `All ${back}` : `${back} of ${topics.length}`} topics came back after an edition without them.` : 'No topic has come back after an edition without it.',
	].filter(Boolean).join(' ');
}

function returnSentence(returns: Recurrence['returns']): string {
	const last = returns.at(-1);
	if (!last) return '';
	const often = returns.length === 1 ? 'once, in' : `${returns.length} times, most recently in`;
	return `It came back ${often} ${last.edition.label}, after ${counted(last.after, 'edition')} without it.`;
}
