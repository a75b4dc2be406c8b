import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkNoBareAddresses } from './remark-no-bare-addresses.ts';

/** What Markdown means here, beside its core: tables, notes, tasks, bare addresses; `~one~` deletes nothing. */
export const gfm = { singleTilde: false };

/**
 * The text below a heading block as a tree. The content check and the build read with this alone, so what the check takes
 * for text cannot turn out to be code. Reading runs nothing of it.
 * @throws VFileMessage where MDX cannot be read; RangeError where it is nested too deep.
 */
export function parseText(text: string, path: string): Root {
	return parsers[mayHoldAddress(text) ? 'any' : 'withoutAddresses'][path.endsWith('.mdx') ? 'mdx' : 'markdown'].parse(text);
}

const gfmReader = () => unified().use(remarkParse).use(remarkGfm, gfm);

/** Most texts hold no bare address, and to look for one at the beginning of each word takes as long as all else. */
const parsers = {
	any: { markdown: gfmReader().freeze(), mdx: gfmReader().use(remarkMdx).freeze() },
	withoutAddresses: { markdown: gfmReader().use(remarkNoBareAddresses).freeze(), mdx: gfmReader().use(remarkNoBareAddresses).use(remarkMdx).freeze() },
};

/** Whether a text could hold an address that nothing marks as a link: whatever "&" stands for is not looked at. */
function mayHoldAddress(text: string): boolean {
	return /@|www|https?:|&/i.test(text.replaceAll('\\', ''));
}
