import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { DefaultTreeAdapterTypes } from 'parse5';

/**
 * The second wall: what authors wrote, as it was built, must equal its sanitised form. The content check is the first;
 * this one holds even where a parser, a plugin or a component of ours lets something through.
 * @returns what the sanitiser would have taken away: "<script>", "<a href="javascript:...">"; empty for a sound page.
 */
export function unsoundProse(tree: DefaultTreeAdapterTypes.ParentNode): string[] {
	return prosesIn(tree).flatMap((prose) => whatIsMissing(describe(prose), describe(sanitize(prose, sound))));
}

/** What our Markdown and our own components make, and nothing else. */
const sound: Schema = {
	tagNames: [
		...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'code', 'section'],
		...['a', 'em', 'strong', 'del', 'sup', 'img', 'input', 'label', 'span', 'data', 'div', 'aside', 'figure', 'figcaption'],
		...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
	],
	attributes: {
		a: [['href', /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/], ['rel', 'external', 'noreferrer'], 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref', ['className', 'data-footnote-backref']],
		img: [['src', /^\/(?!\/)/], 'alt', 'width', 'height', ['loading', 'lazy', 'eager'], ['decoding', 'async'], ['fetchPriority', 'auto']],
		input: [['type', 'checkbox'], 'disabled', 'checked'],
		div: [['className', 'table-scroller'], ['role', 'group'], 'ariaLabel', 'tabIndex'],
		th: [['scope', 'col', 'row'], ['className', /^align-(?:left|center|right)$/]],
		td: [['className', /^align-(?:left|center|right)$/]],
		ul: [['className', 'contains-task-list']],
		ol: ['start', ['className', 'contains-task-list']],
		li: [['className', 'task-list-item'], 'dataShort'],
		section: [['className', 'footnotes'], 'dataFootnotes'],
		aside: [['className', 'guidance'], 'ariaLabel'],
		figure: [['className', 'quotation', 'picture']],
		p: [['className', 'label', 'title', 'source'], 'dataShort'],
		figcaption: [['className', 'label']],
		data: [['className', 'statistic'], 'value'],
		// What github-slugger leaves of a heading: letters with their marks, numbers, and what joins letters or signs.
		'*': [['id', /^[a-z0-9-]+--[\p{L}\p{M}\p{N}\p{Pc}\u200C\u200D-]*$/u]],
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	clobber: [],
	strip: [],
};

/** What stands in each element of that class. */
function prosesIn(node: DefaultTreeAdapterTypes.Node, found: Root[] = []): Root[] {
	if (!('childNodes' in node)) return found;
	if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && /(?:^|\s)prose(?:\s|$)/.test(value))) {
		const prose = fromParse5(node);
		if ('children' in prose) found.push({ type: 'root', children: prose.children });
	}
	for (const child of node.childNodes) prosesIn(child, found);
	return found;
}

/** Each element with its attributes, each comment and each text, in order. */
function describe(node: Nodes, parts: string[] = []): string[] {
	if (node.type === 'element') parts.push(tagOf(node));
	else if (node.type !== 'root') parts.push(node.type === 'text' ? node.value : `<!-- ${node.type} -->`);
	if ('children' in node) for (const child of node.children) describe(child, parts);
	return parts;
}

/** Without what Astro marks a component's elements with, for its style rules: authors cannot write such marks. */
function tagOf({ tagName, properties }: Element): string {
	const attributes = Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.filter((each) => !isMark(each)) : value] as const);
	const told = attributes.filter(([, value]) => !Array.isArray(value) || value.length > 0);
	return `<${tagName}${told.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('')}>`;
}

function isMark(className: string | number): boolean {
	return /^astro-[a-z0-9]{8}$/.test(String(className));
}

function whatIsMissing(before: readonly string[], after: readonly string[]): string[] {
	if (before.length === after.length && before.every((part, place) => part === after[place])) return [];
	const left = [...after];
	return before.filter((part) => {
		const place = left.indexOf(part);
		if (place >= 0) left.splice(0, place + 1);
		return place < 0;
	});
}
