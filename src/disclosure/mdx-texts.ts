import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A stretch of text that a reader takes in as one, with the offset in the file at which it begins. */
export interface ReadText {
	text: string;
	from: number;
	/** The address of a link or picture, in which words are joined by hyphens. */
	isAddress?: boolean;
	/** Whose words a quotation gives. */
	isAttribution?: boolean;
}

export type OffsetAt = (place: { line: number; column: number }) => number;

/** The texts of a tree: paragraphs, headings and cells whole, as names go on across bold words; alt texts, titles, attributes, code, addresses. */
export function textsOfTree(root: Root, offsetAt: OffsetAt): ReadText[] {
	const texts: ReadText[] = [];
	visit(root, (node: Nodes) => {
		const from = offsetAt(node.position?.start ?? { line: 1, column: 1 });
		const add = (text: string | null | undefined, more: Partial<ReadText> = {}) => void (text && texts.push({ text, from, ...more }));
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			for (const attribute of node.attributes) {
				const isAttribution = node.name === 'Quotation' && attribute.type === 'mdxJsxAttribute' && attribute.name === 'by';
				add(typeof attribute.value === 'string' ? attribute.value : attribute.value?.value, { isAttribution });
			}
		}
		if ('alt' in node) add(node.alt);
		if ('title' in node) add(node.title);
		if ('url' in node) add(node.url, { isAddress: true });
		if (node.type === 'code' || node.type === 'html') add(node.value);
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') add(toString(node, { includeImageAlt: false }));
		return node.type === 'code' ? SKIP : undefined;
	});
	return texts;
}
