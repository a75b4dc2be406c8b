import { isSmall } from './small-words.ts';
import { keysOf, stem } from './words.ts';

export interface TopicLink {
	name: string;
	url: string;
}

/** Topics to go on to when nothing was found: those whose names are like what was typed, then the first of the list. */
export function nearestTopics(words: string, topics: readonly TopicLink[], most = 4): TopicLink[] {
	const asked = keysOf(words.slice(0, 200)).filter((key) => !isSmall(key));
	const likeness = ({ name }: TopicLink) => {
		const own = keysOf(name);
		return asked.reduce((sum, key) => sum + Math.max(...own.map((word) => likenessOf(key, word))), 0);
	};
	return topics
		.map((topic) => ({ topic, score: likeness(topic) }))
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ topic }) => topic);
}

/** 1 for the same word, less for words that share pairs of letters. */
function likenessOf(one: string, other: string): number {
	if (stem(one) === stem(other)) return 1;
	const [pairs, others] = [pairsOf(one), pairsOf(other)];
	const shared = [...pairs].filter((pair) => others.has(pair)).length;
	return pairs.size + others.size === 0 ? 0 : shared / (pairs.size + others.size);
}

function pairsOf(word: string): Set<string> {
	return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)));
}
