import type { Element, Root, RootContent } from 'hast';

/** The texts of a page as its readers take them in: each block whole, and the attributes that are read, heard or followed. */
export function textsOfHtml(tree: Root): string[] {
	const blocks: string[] = [];
	let block = '';
	const end = () => {
		if (block.trim()) blocks.push(block.replace(/\s+/g, ' ').trim());
		block = '';
	};
	const visit = (node: Root | RootContent): void => {
		if (node.type === 'text') block += node.value;
		if (node.type === 'comment') blocks.push(node.value);
		if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return;
		const isBlock = node.type === 'element' && !inline.has(node.tagName);
		if (isBlock) end();
		if (node.type === 'element') blocks.push(...attributesOf(node));
		if ('children' in node) node.children.forEach(visit);
		if (node.type === 'element' && node.tagName === 'template') visit(node.content ?? { type: 'root', children: [] });
		if (isBlock) end();
	};
	visit(tree);
	end();
	return blocks;
}

const inline = new Set('a abbr b bdi cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '));
const readable = ['alt', 'title', 'content', 'ariaLabel', 'ariaDescription', 'placeholder', 'value', 'label', 'summary', 'dateTime'];

/** A relative address is made from file names, which are looked at by themselves. */
function attributesOf({ properties }: Element): string[] {
	const texts = readable.map((name) => properties[name]).concat(Object.entries(properties).flatMap(([name, value]) => (name.startsWith('data') ? [value] : [])));
	const address = properties['href'];
	return [...texts, typeof address === 'string' && /^[a-z]+:/i.test(address) ? address : undefined].flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
}
