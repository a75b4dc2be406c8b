import { toString } from 'mdast-util-to-string';
import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { warningAt, type Problem } from '../problem.ts';
import { problemsShape, reading } from '../reading.ts';
import { nodesOf, startOf } from '../text-nodes.ts';

/** Headings begin below the title and skip no level: screen readers move by them. */
export function checkHeadings(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'edition', 'case', 'article').flatMap(levels);
}

const levels = reading('headings', problemsShape, (file): Problem[] => {
	const headings = nodesOf(file).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
	return headings.flatMap((heading, index) => {
		if (!/[\p{L}\p{N}]/u.test(toString(heading))) {
			return [warningAt(file, startOf(heading), 'mdx/empty-heading', 'This heading has no words, so that nobody can go to it. Write some, or delete it.')];
		}
		const above = Math.max(1, headings[index - 1]?.depth ?? 1);
		if (heading.depth === 1) {
			return [warningAt(file, startOf(heading), 'mdx/title-in-text', 'A heading with one # is the title, which the heading block already has. Use ## in the text.')];
		}
		if (heading.depth <= above + 1) return [];
		const message = `A heading with ${'#'.repeat(heading.depth)} follows ${above === 1 ? 'the title' : `one with ${'#'.repeat(above)}`}. Use ${'#'.repeat(above + 1)} here.`;
		return [warningAt(file, startOf(heading), 'mdx/skipped-heading', message)];
	});
});
