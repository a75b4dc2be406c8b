import { z } from 'astro/zod';
import { positionShape, reading } from './reading.ts';
import { nodesOf, startOf } from './text-nodes.ts';

const linkShape = z.strictObject({ url: z.string(), position: positionShape, title: z.string().optional() });
const imageShape = linkShape.extend({ alt: z.string() });

export type AuthorLink = z.output<typeof linkShape>;
export type AuthorImage = z.output<typeof imageShape>;

/** The links of a text: [words](address), and [words][name] with the address elsewhere. */
export const linksOf = reading('links', z.array(linkShape), (file) => {
	const nodes = nodesOf(file);
	const used = new Set(nodes.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])));
	return nodes.flatMap(({ node }) => {
		const isLink = node.type === 'link' || (node.type === 'definition' && !used.has(node.identifier));
		return isLink ? [{ url: node.url, position: startOf(node), ...(node.title ? { title: node.title } : {}) }] : [];
	});
});

/** %20 -> a space; what cannot be decoded stays, and will lead nowhere. */
export function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

/** The pictures of a text: ![what it shows](address), and ![what it shows][name]. */
export const imagesOf = reading('images', z.array(imageShape), (file) => {
	const nodes = nodesOf(file);
	const definitions = new Map(nodes.flatMap(({ node }) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])));
	return nodes.flatMap(({ node }) => {
		if (node.type !== 'image' && node.type !== 'imageReference') return [];
		const { url = '', title } = (node.type === 'image' ? node : definitions.get(node.identifier)) ?? {};
		return [{ url, alt: node.alt ?? '', position: startOf(node), ...(title ? { title } : {}) }];
	});
});
