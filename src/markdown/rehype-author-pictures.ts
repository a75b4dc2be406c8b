import type { Root } from 'hast';
import { dirname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Makes the address of a picture into the path of its file: "../images/yard.png" -> "/content/editions/2020-q1/images/yard.png". */
export function rehypeAuthorPictures() {
	return (tree: Root, file: VFile) => {
		visit(tree, 'element', ({ tagName, properties }) => {
			if (tagName === 'img') properties['src'] = resolve(dirname(file.path), decodeURIComponent(String(properties['src'])));
		});
	};
}
