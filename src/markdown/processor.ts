import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { rehypeAuthorIds } from './rehype-author-ids.ts';
import { rehypeAuthorLinks } from './rehype-author-links.ts';
import { rehypePlainTables } from './rehype-plain-tables.ts';
import { rehypeTaskLabels } from './rehype-task-labels.ts';
import { remarkVisibleText } from './remark-visible-text.ts';

/**
 * What turns an author's Markdown and MDX into pages. The content check reads with the same remark-gfm,
 * so what it takes for text is text here too.
 * @param base the folder the site is published under: "/" or "/psd/news/".
 * @param contentDir the content folder, as an absolute path.
 */
export function markdownProcessor(base: string, contentDir: string) {
	return unified({
		gfm: false,
		smartypants: true,
		remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkVisibleText],
		remarkRehype: { footnoteLabel: 'Notes', footnoteLabelProperties: {}, footnoteBackLabel: backLabel },
		rehypePlugins: [
			rehypeHeadingIds,
			[rehypeAuthorLinks, { base, contentDir }],
			rehypeAuthorIds,
			rehypePlainTables,
			rehypeTaskLabels,
		],
	});
}

function backLabel(index: number, again: number): string {
	return `Back to the text at note ${index + 1}${again > 1 ? `, place ${again}` : ''}`;
}
