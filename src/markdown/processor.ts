import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { gfm } from './parser.ts';
import { footnotes, rehypePlugins } from './rehype-plugins.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkVisibleText } from './remark-visible-text.ts';

/**
 * What turns the MDX that developers write (the accessibility statement, the examples of the guide) into pages, by Astro's
 * own way. Authors' texts go through the same plugins in compile-text.ts.
 */
export function markdownProcessor(base: string, contentDir: string) {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [[remarkGfm, gfm], remarkTypography, remarkVisibleText],
		remarkRehype: footnotes,
		rehypePlugins: [rehypeHeadingIds, ...rehypePlugins(base, contentDir)],
	});
}
