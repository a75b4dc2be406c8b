import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { explainAbbreviations, type Abbreviation } from './explain-abbreviations.ts';
import { parseText } from './parser.ts';
import { rehypeAuthorPictures } from './rehype-author-pictures.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { footnotes, rehypePlugins } from './rehype-plugins.ts';
import { remarkBelowTitle } from './remark-below-title.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkUnravel } from './remark-unravel.ts';
import { remarkVisibleText } from './remark-visible-text.ts';
import { textParts, type TextPart } from './text-parts.ts';

export type { TextPart } from './text-parts.ts';

/** An author's text, ready to be put together: plain data, so that it can be kept. */
export interface CompiledText {
	parts: TextPart[];
	/** Whether it needs the italic face. */
	hasItalics: boolean;
}

/**
 * Turns authors' texts into HTML and components. They hold no code, so no module has to be made of them.
 * @param base the folder the site is published under: "/" or "/psd/news/".
 * @param contentDir the content folder, as an absolute path.
 * @returns a function of the text below the heading block, or of the tree that parseText() made of it, which it changes; the
 * absolute path of its file; and the abbreviations that it may use.
 */
export function textCompiler(base: string, contentDir: string): (text: string | Root, path: string, abbreviations?: readonly Abbreviation[]) => CompiledText {
	const processor = unified()
		.use(remarkTypography)
		.use(remarkVisibleText)
		.use(remarkUnravel)
		.use(remarkBelowTitle)
		.use(remarkRehype, { ...footnotes, passThrough: [...mdxNodes] })
		.use(rehypeHeadingIds)
		.use(rehypePlugins(base, contentDir))
		.use(rehypeAuthorPictures)
		.freeze();
	return (text, path, abbreviations = []) => {
		const tree: Root = typeof text === 'string' ? parseText(text, path) : text;
		const page = processor.runSync(tree, new VFile({ path }));
		explainAbbreviations(page, abbreviations);
		const parts = textParts(page, path);
		return { parts, hasItalics: parts.some(isSlanted) };
	};
}

/** What MDX has beside Markdown. Only elements become something; textParts refuses the others. */
const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;

function isSlanted(part: TextPart): boolean {
	if (part.kind === 'html') return /<em[ >]/.test(part.html);
	return part.kind === 'component' && (part.name === 'Quotation' || part.holds.some(isSlanted));
}
