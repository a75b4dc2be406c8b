import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageParent = DefaultTreeAdapterTypes.ParentNode;

/** Every element of a page in order, those inside of templates too. */
export function* elementsOf(parent: PageParent): Generator<PageElement> {
	for (const node of [...parent.childNodes]) {
		if (!('tagName' in node)) continue;
		yield node;
		if ('content' in node) yield* elementsOf(node.content);
		yield* elementsOf(node);
	}
}

export function attributeOf(element: PageElement, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function changeAttribute(element: PageElement, name: string, change: (value: string) => string): void {
	const attribute = element.attrs.find((each) => each.name === name);
	if (attribute) attribute.value = change(attribute.value);
}

export function addElement(parent: PageElement, name: string, attributes: Record<string, string>): void {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	tree.appendChild(parent, tree.createElement(name, parent.namespaceURI, attrs));
}

export function replaceText(element: PageElement, text: string): void {
	for (const node of [...element.childNodes]) tree.detachNode(node);
	tree.insertText(element, text);
}

/** Changes the words that are its own, and not those of elements in it. */
export function changeText(element: PageElement, change: (text: string) => string): void {
	for (const node of element.childNodes) if ('value' in node) node.value = change(node.value);
}

/** Takes a link away: a point of a list that holds nothing else goes with it, elsewhere its words stay. */
export function removeLink(link: PageElement): void {
	const { parentNode: parent } = link;
	if (!parent) return;
	const isAlone = parent.childNodes.every((node) => node === link || ('value' in node && node.value.trim() === ''));
	if (isAlone && 'tagName' in parent && parent.tagName === 'li') return tree.detachNode(parent);
	for (const node of [...link.childNodes]) {
		tree.detachNode(node);
		tree.insertBefore(parent, node, link);
	}
	tree.detachNode(link);
}
