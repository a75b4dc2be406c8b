import type { Root } from 'hast';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { siteUrls } from '../model/urls.ts';

/**
 * Makes an author's links into addresses of the site. Two ways of writing lead to the same place:
 * `../../2017-q4/cases/closed-logs.mdx` (which an editor's program can follow) and
 * `/editions/2017-q4/cases/closed-logs/` -> "/psd/news/editions/2017-q4/cases/closed-logs/".
 * A fragment into another text gets that text's own prefix (see rehype-author-ids).
 */
export function rehypeAuthorLinks({ base, contentDir }: { base: string; contentDir: string }) {
	const urls = siteUrls(base);
	return (tree: Root, file: VFile) => {
		visit(tree, 'element', (node) => {
			const href = node.properties['href'];
			if (node.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
			if (/^https?:/i.test(href)) {
				node.properties['rel'] = ['external', 'noreferrer'];
			} else if (!/^[a-z]+:/i.test(href)) {
				node.properties['href'] = siteAddress(href, file.path);
			}
		});
	};

	function siteAddress(href: string, from: string): string {
		const [path = '', fragment] = href.split('#');
		const isAddress = path.startsWith('/');
		const file = relative(contentDir, resolve(dirname(from), path)).split(sep).join('/');
		const address = isAddress ? `${base}${path.slice(1)}` : addressOfFile(file);
		if (!fragment) return address;
		const name = isAddress ? /\/(?:cases|articles)\/([^/]+)\/$/.exec(path)?.[1] : basename(file).replace(/\.mdx?$/i, '');
		return `${address}#${name ? `${name}--` : ''}${fragment}`;
	}

	/** "editions/2017-q4/cases/closed-logs.mdx" -> "/editions/2017-q4/cases/closed-logs/" */
	function addressOfFile(file: string): string {
		const [, edition = '', folder, name = ''] = file.replace(/\.mdx?$/i, '').split('/');
		if (folder === 'cases') return urls.case(edition, name);
		return folder === 'articles' ? urls.article(edition, name) : urls.edition(edition);
	}
}
