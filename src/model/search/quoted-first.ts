import type { Ranked } from './ranking.ts';
import type { SearchEngine } from './search-engine.ts';
import { keysOf } from './words.ts';

/** So many are shown at first, and so read in any case. */
const shown = 10;

/**
 * The index knows words without their endings, so that it takes "regional director" for "regional directors". Of what is shown at
 * first, what has the phrases as they were quoted comes before what does not; otherwise the order stays.
 */
export async function quotedFirst(results: readonly Ranked[], phrases: readonly string[], engine: SearchEngine): Promise<readonly Ranked[]> {
	if (phrases.length === 0) return results;
	const wanted = phrases.map(inKeys);
	const first = await Promise.all(
		results.slice(0, shown).map(async (result) => {
			const text = inKeys((await engine.read(result.record)).content);
			return { result, isLiteral: wanted.every((phrase) => text.includes(phrase)) };
		}),
	);
	const those = (isLiteral: boolean) => first.filter((each) => each.isLiteral === isLiteral).map(({ result }) => result);
	return [...those(true), ...those(false), ...results.slice(shown)];
}

/** "the Regional Directors’" -> " the regional directors " */
function inKeys(text: string): string {
	return ` ${keysOf(text.replace(/\p{Pd}/gu, ' ')).join(' ')} `;
}
