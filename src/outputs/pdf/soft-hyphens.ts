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

/**
 * Takes out all soft hyphens but those at which a line of the page, as it is now, ends: Chromium draws the others as spaces, which nobody
 * sees, but who searches a PDF, copies from it or has it read aloud would meet "respons ibilities".
 */
export async function dropUnusedHyphens(page: Page): Promise<void> {
	await page.evaluate((sign) => {
		const changes: { node: Text; data: string }[] = [];
		const range = document.createRange();
		const lineOf = (node: Text, index: number) => {
			range.setStart(node, index);
			range.setEnd(node, index + 1);
			const { top, left } = range.getBoundingClientRect();
			return { top, left };
		};
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (node.nodeValue?.includes(sign) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (!(node instanceof Text)) continue;
			const data = node.data.replace(new RegExp(`[^\\s${sign}]+(?:${sign}[^\\s${sign}]+)+`, 'g'), (word, start: number) => {
				range.setStart(node, start);
				range.setEnd(node, start + word.length);
				if (range.getClientRects().length === 1) return word.replaceAll(sign, '');
				return word.replace(new RegExp(sign, 'g'), (_, place: number) => {
					const [before, after] = [lineOf(node, start + place - 1), lineOf(node, start + place + 1)];
					return after.top > before.top + 2 || after.left < before.left || after.top < before.top - 20 ? sign : '';
				});
			});
			if (data !== node.data) changes.push({ node, data });
		}
		for (const { node, data } of changes) node.data = data;
	}, soft);
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
