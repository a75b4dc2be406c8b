import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { visit } from 'unist-util-visit';
import type { WordFile } from './word-file.ts';

/** A picture of the document, with Word's own words for it where there are any. */
export interface WordPicture {
	bytes: Buffer;
	contentType: string;
}

export interface WordHtml {
	tree: Root;
	/** In the order in which they stand; `src` of an img is "picture:0" for the first. */
	pictures: WordPicture[];
	/** What is set in the styles "Title" and "Subtitle", taken out of the tree. */
	title: string | undefined;
	subtitle: string | undefined;
}

/** Comments and deleted text are left out by mammoth; inserted text is kept. @throws where mammoth cannot read the file. */
export async function wordHtml({ bytes }: WordFile): Promise<WordHtml> {
	const pictures: WordPicture[] = [];
	const convertImage = mammoth.images.imgElement(async (image) => {
		const index = pictures.push({ bytes: await image.readAsBuffer(), contentType: image.contentType }) - 1;
		return { src: `picture:${index}` };
	});
	const { value } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false });
	const tree = fromHtml(value, { fragment: true });
	return { tree, pictures, title: takeOut(tree, 'title'), subtitle: takeOut(tree, 'subtitle') };
}

const styleMap = ["p[style-name='Title'] => p.title:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh"];

/** The text of the first paragraph with a class, which leaves the tree; others with that class stay as paragraphs. */
function takeOut(tree: Root, name: string): string | undefined {
	const index = tree.children.findIndex((node) => node.type === 'element' && hasClass(node, name) && textOf(node).trim() !== '');
	const [node] = index < 0 ? [] : tree.children.splice(index, 1);
	return node && textOf(node);
}

function hasClass({ properties }: Element, name: string): boolean {
	return Array.isArray(properties['className']) && properties['className'].includes(name);
}

/** What a reader sees of a node; between lines, paragraphs and cells is a space. */
export function textOf(node: Nodes): string {
	let text = '';
	visit(node, (each: Nodes) => {
		if (each.type === 'text') text += each.value;
		if (each.type === 'element' && /^(?:br|p|li|td|th)$/.test(each.tagName)) text += ' ';
	});
	return text;
}
