import type { Image, Root } from 'mdast';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { tidy } from './answers.ts';
import type { Writing } from './edition-folder.ts';
import type { Tally } from './tally.ts';
import type { WordPicture } from './word-html.ts';

/** A picture of the draft; its words may still have to be asked for. */
export interface DraftPicture {
	node: Image;
	writing: Writing;
	/** Whether Word said what it shows. */
	isDescribed: boolean;
}

/**
 * Gives each picture its place in the edition's folder, without owner, camera and place in it and at most 2,000 pixels
 * wide. What cannot be read as a picture leaves the text.
 * @param isTaken whether there is a file at a path below the content folder.
 */
export async function placePictures(root: Root, pictures: readonly WordPicture[], { edition, name, isTaken, tally }: { edition: string; name: string; isTaken: (path: string) => boolean; tally: Tally }): Promise<DraftPicture[]> {
	const nodes: Image[] = [];
	visit(root, 'image', (node) => void nodes.push(node));
	const placed: DraftPicture[] = [];
	let number = 0;
	for (const node of nodes) {
		const picture = pictures[Number(/^picture:(\d+)$/.exec(node.url)?.[1] ?? -1)];
		const clean = picture && (await cleaned(picture));
		if (!clean) {
			tally.add('picture that cannot be read');
			Object.assign(node, { url: '' });
			continue;
		}
		let file = '';
		do file = `${name}-${++number}.${clean.ending}`;
		while (isTaken(`editions/${edition}/images/${file}`));
		const words = usefulWords(node.alt ?? '');
		node.url = `../images/${file}`;
		node.alt = words || `Picture ${placed.length + 1} of the Word document. Write here what it shows.`;
		node.title = null;
		placed.push({ node, writing: { path: `editions/${edition}/images/${file}`, bytes: clean.bytes, isNew: true }, isDescribed: words !== '' });
	}
	removeUnread(root);
	return placed;
}

async function cleaned({ bytes, contentType }: WordPicture): Promise<{ bytes: Buffer; ending: 'png' | 'jpeg' } | undefined> {
	// An SVG may fetch other files while it is drawn; Word keeps a PNG beside each.
	if (/svg/.test(contentType) || bytes.length === 0) return undefined;
	const ending = /jpe?g/.test(contentType) ? 'jpeg' : 'png';
	const upright = sharp(bytes).autoOrient().resize({ width: 2000, withoutEnlargement: true });
	const made = await upright.toFormat(ending).toBuffer().catch(() => undefined);
	return made && { bytes: made, ending };
}

/** Word's guesses and file names say nothing to those who cannot see: "A picture containing text Description automatically generated" */
function usefulWords(alt: string): string {
	const words = tidy(alt);
	const isGuess = /(?:automatically generated|may be incorrect)\.?$/i.test(words);
	const isFileName = /^\S+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i.test(words) || /^(?:picture|image|img|graphic|photo)[\s_-]*\d*$/i.test(words);
	return isGuess || isFileName ? '' : words;
}

function removeUnread(root: Root): void {
	visit(root, 'image', (node, index, parent) => {
		if (node.url !== '' || !parent || index === undefined) return undefined;
		parent.children.splice(index, 1);
		return index;
	});
	root.children = root.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
}
