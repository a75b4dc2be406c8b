import type { PluggableList } from 'unified';
import { rehypeAuthorIds } from './rehype-author-ids.ts';
import { rehypeAuthorLinks } from './rehype-author-links.ts';
import { rehypePlainTables } from './rehype-plain-tables.ts';
import { rehypeTaskLabels } from './rehype-task-labels.ts';

/**
 * What makes HTML fit for our pages, in order.
 * @param base the folder the site is published under: "/" or "/psd/news/".
 * @param contentDir the content folder, as an absolute path.
 */
export function rehypePlugins(base: string, contentDir: string) {
	return [[rehypeAuthorLinks, { base, contentDir }], rehypeAuthorIds, rehypePlainTables, rehypeTaskLabels] satisfies PluggableList;
}

/** How notes are put into words, as remark-rehype wants it. */
export const footnotes = { footnoteLabel: 'Notes', footnoteLabelProperties: {}, footnoteBackLabel: backLabel };

function backLabel(index: number, again: number): string {
	return `Back to the text at note ${index + 1}${again > 1 ? `, place ${again}` : ''}`;
}
