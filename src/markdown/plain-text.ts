import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';

/**
 * The tree of a text that is written plainly, by a parser that is ten times as fast as remark's and gives the same; undefined
 * for any other text. In a plain one there is only what both read alike: paragraphs, headings, lists of one level, tables, notes,
 * links and components, with an empty line around each block, each tag on one line, and nothing escaped.
 */
export function plainTree(text: string): Root | undefined {
	if (!isPlain(text)) return undefined;
	try {
		const tree = mdxToMdast(text, { features: { frontmatter: false } });
		return tree.type === 'root' ? withPlaces(tree, text) : undefined;
	} catch {
		// There is a mistake in its tags: remark tells which.
		return undefined;
	}
}

/** Whether each mark in a text is one that is named here, and each block of a kind that is. It does not look whether tags match. */
function isPlain(text: string): boolean {
	if (/[^\P{C}\n]|[\u{10000}-\u{10ffff}]/u.test(text)) return false;
	const marked = text.replace(marks, (mark) => (mark.startsWith('[^') ? note : !mark.startsWith('<') ? 'x' : mark.endsWith('/>') ? component : tag));
	if (/[\\{}<>~`[\]@]|&#?\w+;|[*_]{3}|\*_|_\*|www|https?:/i.test(marked)) return false;
	return marked.split(/\n{2,}|^\n|\n$/).every((block) => blocks.some((kind) => kind.test(block)));
}

/** Notes, links, pictures and tags. */
const marks = /\[\^[\w-]+\]|!?\[[^\n[\]|]*\]\([^\s()<>\\&@|]+\)|<\/[A-Z]\w*>|<[A-Z]\w*(?: [a-z]+="[^"\n<>{}\\&|]*")*(?: ?\/)?>/g;
/** What stands for them while a text is looked at; no text has these signs. */
const [note, component, tag] = ['\u0001', '\u0002', '\u0003'];

/** A line of running text: it begins with nothing that would make it anything else. */
const line = String.raw`(?![-+#>=:${note}${component}]|\d+[.)]|[*_]+(?: |$)|(?:im|ex)port\b)[^\s|${tag}][^\n|${tag}]*(?<! )`;
const lines = (each: string) => new RegExp(String.raw`^${each}(?:\n${each})*$`, 'u');
const row = String.raw`\|[^\n${tag}]+\|`;
const blocks = [
	lines(line),
	new RegExp(`^#{1,6} (?![ #])[^\n|${tag}]*[^\n|${tag} #]$`, 'u'),
	lines(`- ${line}`),
	lines(String.raw`\d{1,3}\. ${line}`),
	new RegExp(String.raw`^${row}\n\|(?: ?:?-{3,}:? ?\|)+(?:\n${row})*$`, 'u'),
	new RegExp(`^${note}: ${line}$`, 'u'),
	new RegExp(`^[${component}${tag}]?$`, 'u'),
];

/** With the places of attributes, which the parser does not tell, and without what it tells of an element beside its parts. */
function withPlaces(tree: Root, text: string): Root {
	visit(tree, (node) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		delete node.data;
		const { line, column, offset = 0 } = node.position?.start ?? { line: 1, column: 1 };
		const pointAt = (place: number) => ({ line, column: column + place - offset, offset: place });
		let end = offset;
		for (const attribute of node.attributes) {
			const start = text.indexOf(' ', end) + 1;
			end = text.indexOf('"', text.indexOf('"', start) + 1) + 1;
			attribute.position = { start: pointAt(start), end: pointAt(end) };
		}
	});
	return tree;
}
