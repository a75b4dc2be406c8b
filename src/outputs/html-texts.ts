import type { DefaultTreeAdapterTypes } from 'parse5';

/** The texts of a page as its readers take them in: each block whole, and the attributes that are read, heard or followed. */
export function textsOfHtml(tree: DefaultTreeAdapterTypes.ParentNode): string[] {
	const texts: string[] = [];
	let block = '';
	const end = () => {
		const text = block.replace(/\s+/g, ' ').trim();
		if (text !== '') texts.push(text);
		block = '';
	};
	const visit = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('value' in node) block += node.value;
		else if ('data' in node) texts.push(node.data);
		if (!('childNodes' in node)) return;
		const tag = 'tagName' in node ? node.tagName : '';
		if (tag === 'script' || tag === 'style') return;
		const isBlock = tag !== '' && !inline.has(tag);
		if (isBlock) end();
		if ('attrs' in node) for (const attribute of node.attrs) if (attribute.value !== '' && isTold(attribute)) texts.push(attribute.value);
		for (const child of node.childNodes) visit(child);
		if ('content' in node) visit(node.content);
		if (isBlock) end();
	};
	visit(tree);
	end();
	return texts;
}

const inline = new Set('a abbr b bdi cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '));
const readable = new Set(['alt', 'title', 'content', 'aria-label', 'aria-description', 'placeholder', 'value', 'label', 'summary', 'datetime']);

/** A relative address is made from file names, which are looked at by themselves. */
function isTold({ name, value }: { name: string; value: string }): boolean {
	if (name === 'href') return /^[a-z]+:/i.test(value);
	return readable.has(name) || name.startsWith('data');
}
