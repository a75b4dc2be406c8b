import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives each heading the id that Astro gives it: "## The second call" -> <h2 id="the-second-call">. Astro's own plugin comes with
 * all that colours code, which takes half as long to load as everything else of a build.
 */
export function rehypeHeadingIds() {
	return (tree: Root) => {
		const slugger = new GithubSlugger();
		visit(tree, 'element', ({ tagName, properties, children }) => {
			if (!/^h[1-6]$/.test(tagName) || typeof properties['id'] === 'string') return;
			let words = '';
			visit({ type: 'root', children }, 'text', ({ value }) => void (words += value));
			properties['id'] = slugger.slug(words);
		});
	};
}
