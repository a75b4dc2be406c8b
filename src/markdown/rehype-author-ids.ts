import type { Root } from 'hast';
import { basename } from 'node:path';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const references = ['ariaDescribedBy', 'ariaLabelledBy'] as const;

/**
 * Puts the name of the file before every id that comes from its text, and before every link to one:
 * in closed-logs.mdx, `## The second call` -> id="closed-logs--the-second-call".
 * So ids stay unique where the print page joins the texts of an edition, and no heading can shadow
 * a name that the browser or our own script looks up (DOM clobbering).
 */
export function rehypeAuthorIds() {
	return (tree: Root, file: VFile) => {
		const prefix = `${basename(file.path).replace(/\.mdx?$/i, '')}--`;
		const prefixed = (id: string) => `${prefix}${id.replace(/^user-content-/, '')}`;
		visit(tree, 'element', ({ properties }) => {
			if (typeof properties['id'] === 'string') properties['id'] = prefixed(properties['id']);
			const href = properties['href'];
			if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${prefixed(href.slice(1))}`;
			for (const name of references) {
				const value = properties[name];
				if (Array.isArray(value)) properties[name] = value.map((id) => prefixed(String(id)));
				else if (typeof value === 'string') properties[name] = [prefixed(value)];
			}
		});
	};
}
