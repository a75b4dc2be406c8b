import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Tally } from './tally.ts';
import { trimMarks } from './word-marks.ts';
import { flattenTables } from './word-tables.ts';

/** mammoth's HTML as Markdown: with only such links as the archive allows, flat tables, and footnotes in their own form. */
export async function markdownOf(tree: Root, tally: Tally): Promise<MarkdownRoot> {
	markFootnotes(tree, tally);
	allowLinks(tree, tally);
	trimMarks(tree);
	flattenTables(tree, tally);
	const id = (node: Element) => String(node.properties['id']);
	const processor = unified().use(rehypeRemark, {
		handlers: {
			'footnote-mark': (_, node) => ({ type: 'footnoteReference', identifier: id(node), label: id(node) }),
			'footnote-text': (state, node) => ({ type: 'footnoteDefinition', identifier: id(node), label: id(node), children: state.toFlow(state.all(node)) }),
		},
	});
	return processor.run(tree);
}

/** Footnotes and endnotes, numbered together in the order of their marks. */
function markFootnotes(tree: Root, tally: Tally): void {
	const numbers = new Map<string, string>();
	visit(tree, 'element', (node) => {
		const goal = String(node.properties['href'] ?? '').slice(1);
		if (node.tagName !== 'sup' && node.tagName !== 'a') return;
		const link = node.tagName === 'sup' && node.children.length === 1 ? node.children[0] : node;
		if (link?.type !== 'element' || !/^(?:foot|end)note-ref-/.test(String(link.properties['id'] ?? ''))) return;
		const note = goal || String(link.properties['href'] ?? '').slice(1);
		if (!numbers.has(note)) numbers.set(note, String(numbers.size + 1));
		become(node, 'footnote-mark', numbers.get(note));
	});
	visit(tree, 'element', (node, index, parent) => {
		const note = String(node.properties['id'] ?? '');
		if (node.tagName !== 'li' || !/^(?:foot|end)note-\d/.test(note) || index === undefined || parent?.type !== 'element') return;
		const number = numbers.get(note);
		visit(node, 'element', (each) => {
			each.children = each.children.filter((child) => child.type !== 'element' || !/^#(?:foot|end)note-ref-/.test(String(child.properties['href'] ?? '')));
		});
		if (number === undefined) tally.add('footnote without a mark');
		else become(node, 'footnote-text', number);
		if (number === undefined) node.children = [];
		// The list around the notes would make list entries of them.
		parent.tagName = 'div';
	});
}

/** What is no link that the archive allows becomes the text that it is on. Word's bookmarks go. */
function allowLinks(tree: Root, tally: Tally): void {
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'a') return;
		const typed = node.properties['href'];
		const url = typeof typed === 'string' ? allowedUrl(typed) : undefined;
		if (url === undefined) {
			if (typeof typed === 'string') tally.add(typed.startsWith('#') ? 'link inside the document' : 'link that is not allowed');
			node.tagName = 'span';
			node.properties = {};
		} else node.properties = { href: url };
	});
}

/** The address as a browser writes it, with no sign in it that Markdown could read; undefined for one that is not allowed. */
function allowedUrl(typed: string): string | undefined {
	if (!URL.canParse(typed)) return undefined;
	const { href, protocol, hostname, pathname } = new URL(typed);
	const isWeb = /^https?:$/.test(protocol) && hostname !== '';
	const isOther = (protocol === 'mailto:' && /^[^?#\s]+@[^?#\s]+$/.test(href.slice(7))) || (protocol === 'tel:' && /^\+?[\d-]+$/.test(pathname));
	return isWeb || isOther ? href.replace(/[{}<>()\\`|"'\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`) : undefined;
}

function become(node: Element, tagName: string, id: string | undefined): void {
	node.tagName = tagName;
	node.properties = { id };
	if (tagName === 'footnote-mark') node.children = [];
}
