import type { Position } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { nodesOf, startOf } from './text-nodes.ts';

export interface AuthorLink {
	url: string;
	position: Position;
}

export interface AuthorImage extends AuthorLink {
	alt: string;
}

/** The links of a text: [words](address), and [words][name] with the address elsewhere. */
export function linksOf(file: SourceFile): AuthorLink[] {
	const nodes = nodesOf(file);
	const used = new Set(nodes.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])));
	return nodes.flatMap(({ node }) => {
		const isLink = node.type === 'link' || (node.type === 'definition' && !used.has(node.identifier));
		return isLink ? [{ url: node.url, position: startOf(node) }] : [];
	});
}

/** %20 -> a space; what cannot be decoded stays, and will lead nowhere. */
export function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

/** The pictures of a text: ![what it shows](address), and ![what it shows][name]. */
export function imagesOf(file: SourceFile): AuthorImage[] {
	const nodes = nodesOf(file);
	const addresses = new Map(nodes.flatMap(({ node }) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));
	return nodes.flatMap(({ node }) => {
		if (node.type === 'image') return [{ url: node.url, alt: node.alt ?? '', position: startOf(node) }];
		if (node.type !== 'imageReference') return [];
		return [{ url: addresses.get(node.identifier) ?? '', alt: node.alt ?? '', position: startOf(node) }];
	});
}
