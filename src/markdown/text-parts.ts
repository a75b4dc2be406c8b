import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** A piece of a text: HTML as it is, a picture whose file is looked up later, or a component with what it holds. */
export type TextPart =
	| { kind: 'html'; html: string }
	| { kind: 'picture'; file: string; alt: string; title?: string }
	| { kind: 'component'; name: string; attributes: Record<string, string>; holds: TextPart[] };

/**
 * Cuts a tree where HTML alone will not do: <p>Of <Statistic id="calls" /> calls</p> ->
 * "<p>Of ", a component, " calls</p>".
 * @throws where there is something that no text may hold; the content check has refused it long before.
 */
export function textParts(tree: Root, path: string): TextPart[] {
	const held: TextPart[] = [];
	const hold = (part: TextPart) => ({ type: 'raw', value: `\0${held.push(part) - 1}\0` }) as const;
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined || isPlain(node)) return undefined;
		parent.children[index] = hold(partOf(node, path));
		return SKIP;
	});
	// U+0000 cannot be in a text: Markdown replaces it.
	return toHtml(tree, { allowDangerousHtml: true }).split('\0').flatMap((piece, place): TextPart[] => {
		const part = held[Number(piece)];
		if (place % 2 === 1 && part) return [part];
		return piece === '' ? [] : [{ kind: 'html', html: piece }];
	});
}

/** Whether a node is HTML, and of our own site alone. */
function isPlain(node: Root | RootContent): boolean {
	return node.type === 'root' || node.type === 'text' || node.type === 'comment' || (node.type === 'element' && node.tagName !== 'img');
}

function partOf(node: Root | RootContent, path: string): TextPart {
	if (node.type === 'element') return pictureOf(node.properties);
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentOf(node, path);
	throw new Error(`${path}: a text cannot hold "${node.type}".`);
}

function pictureOf({ src, alt, title }: Record<string, unknown>): TextPart {
	return { kind: 'picture', file: String(src), alt: String(alt ?? ''), ...(typeof title === 'string' ? { title } : {}) };
}

function componentOf({ name, attributes, children }: Component, path: string): TextPart {
	const pairs = attributes.map((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') throw new Error(`${path}: <${name ?? ''}> has an attribute that is no plain text.`);
		return [attribute.name, attribute.value] as const;
	});
	const holds: ElementContent[] = children;
	return { kind: 'component', name: name ?? '', attributes: Object.fromEntries(pairs), holds: textParts({ type: 'root', children: holds }, path) };
}

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;
