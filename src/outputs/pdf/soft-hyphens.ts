import british from 'hyphen/en-gb/index.js';
import type { Page } from 'playwright-core';

/**
 * Puts soft hyphens into the words of narrow columns, by the patterns of British English: Chromium fetches its own patterns from
 * the network, which a build must not, and without them breaks no word.
 */
export async function addSoftHyphens(page: Page): Promise<void> {
	const nodes = await page.evaluateHandle(() => {
		const found: Text[] = [];
		for (const block of document.querySelectorAll(':is(.set, .questions, .lines, .outcomes) :is(p, li, td)')) {
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) if (walker.currentNode instanceof Text && walker.currentNode.parentElement?.closest('p, li, td') === block) found.push(walker.currentNode);
		}
		return found;
	});
	const texts = await nodes.evaluate((list) => list.map(({ data }) => data));
	await nodes.evaluate((list, hyphened) => {
		list.forEach((node, index) => void (node.data = hyphened[index] ?? node.data));
	}, texts.map(hyphenated));
	await nodes.dispose();
}

/** "responsibilities" -> "re·spons·ibilities": no part of fewer than three letters, no word of fewer than seven. */
export function hyphenated(text: string): string {
	return text.replace(/(?<![\p{L}\p{N}@/._-])\p{L}{7,}(?![\p{L}\p{N}@/_]|[.-]\p{L})/gu, (word) => {
		// A name of initials is not a word: "CHIS", "IOPC".
		if (word === word.toUpperCase()) return word;
		return british.hyphenateSync(word).replace(new RegExp(`(?<=^[^${soft}]{1,2})${soft}|${soft}(?=[^${soft}]{1,2}$)`, 'gu'), '');
	});
}

const soft = '\u00AD';
