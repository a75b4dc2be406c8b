import type { Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { glossary } from '../schemas/glossary.ts';
import { curlQuotes } from '../schemas/typography.ts';

/** An abbreviation of the glossary, and what it stands for. */
export interface Abbreviation {
	term: string;
	expansion: string;
}

/**
 * Says what an abbreviation stands for where a text first uses it, unless its author does: "the IOPC’s answer" ->
 * "the IOPC’s (Independent Office for Police Conduct’s) answer". Headings, links, code and other people's words stay as they are.
 */
export function explainAbbreviations(tree: Root, abbreviations: readonly Abbreviation[]): void {
	if (abbreviations.length === 0) return;
	const texts = ownTexts(tree);
	const whole = alike(allText(tree));
	for (const { term, expansion } of abbreviations) {
		if (whole.includes(alike(expansion))) continue;
		for (const text of texts) {
			const use = firstUse(term, text.value);
			if (!use) continue;
			text.value = `${text.value.slice(0, use.end)} (${curlQuotes(expansion)}${endingOf(use.ending, expansion)})${text.value.slice(use.end)}`;
			break;
		}
	}
}

/** The abbreviations of a glossary, as it was read; none of one with mistakes in it. */
export function abbreviationsOf(data: unknown): Abbreviation[] {
	const rows = glossary.safeParse(data);
	return (rows.success ? rows.data : []).flatMap(({ term, expansion }) => (expansion ? [{ term, expansion }] : []));
}

/** Those of the abbreviations that a text may use. */
export function abbreviationsIn(text: string, abbreviations: readonly Abbreviation[]): Abbreviation[] {
	const own = alike(text);
	return abbreviations.filter(({ term }) => own.includes(alike(term)));
}

/** "PCSO", "PCSOs", "the IOPC’s"; what stands in brackets, or before one, is somebody's own explanation. */
function firstUse(term: string, text: string): { end: number; ending: string } | undefined {
	const written = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
	const found = new RegExp(`(?<![\\p{L}\\p{N}(/-])${written}(s|['’]s)?(?![\\p{L}\\p{N}/)-]|\\s\\()`, 'u').exec(text);
	return found ? { end: found.index + found[0].length, ending: found[1] ?? '' } : undefined;
}

/** PCSOs are officers, and the IOPC’s answer is an office’s; but MOUs are memorandums of understanding. */
function endingOf(ending: string, expansion: string): string {
	return ending === 's' && / (?:of|for) /.test(expansion) ? '' : ending;
}

const others = new Set(['a', 'code', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'Quotation']);

/** The author's own words, without what they quote. */
function ownTexts(tree: Root): Text[] {
	const texts: Text[] = [];
	let isQuoted = false;
	visit(tree, (node) => {
		if (others.has(nameOf(node))) return SKIP;
		if (['p', 'li', 'td'].includes(nameOf(node))) isQuoted = false;
		if (node.type !== 'text') return undefined;
		if (!isQuoted && !/[“"]/.test(node.value)) texts.push(node);
		const opened = node.value.lastIndexOf('“');
		isQuoted = opened > node.value.lastIndexOf('”') || (isQuoted && !node.value.includes('”'));
		return undefined;
	});
	return texts;
}

/** All that is said, also by the attributes of a component: its title, whom it quotes. */
function allText(tree: Root): string {
	const texts: string[] = [];
	visit(tree, (node) => {
		if (node.type === 'text') texts.push(node.value);
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') texts.push(...node.attributes.map(({ value }) => (typeof value === 'string' ? ` ${value} ` : ' ')));
	});
	return texts.join('');
}

function nameOf(node: Root | RootContent): string {
	if (node.type === 'element') return node.tagName;
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? '') : '';
}

/** Spellings that differ by apostrophes, hyphens, capitals or signs without width are alike. */
function alike(text: string): string {
	return text.toLowerCase().replace(/['’\u200B-\u200D\u00AD\uFEFF]/g, '').replace(/[\s-]+/g, ' ');
}
