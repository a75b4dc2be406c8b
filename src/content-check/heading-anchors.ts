import { z } from 'astro/zod';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { reading } from './reading.ts';
import { nodesOf } from './text-nodes.ts';

/**
 * The anchors that a text offers: its headings, as Astro makes their ids, and its footnotes.
 * "## The second call" -> the-second-call
 */
export const anchorsOf = reading('anchors', z.array(z.string()), (file) => {
	const slugger = new GithubSlugger();
	return nodesOf(file).flatMap(({ node }) => {
		if (node.type === 'heading') return [slugger.slug(asPublished(toString(node, { includeImageAlt: false })))];
		return node.type === 'footnoteDefinition' ? [`fn-${node.identifier}`, `fnref-${node.identifier}`] : [];
	});
});

/** The build turns two hyphens into a dash, which has no place in an id, before it makes the id. */
function asPublished(heading: string): string {
	return heading.replace(/-{2,3}/g, '–');
}
