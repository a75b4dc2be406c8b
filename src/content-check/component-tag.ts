import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { editorialComponents, type EditorialComponent } from './editorial-components.ts';
import { errorAt, type Position, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { startOf } from './text-nodes.ts';
import { didYouMean, listed, nearest, quoted } from './wording.ts';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with one tag in a text: its name, its attributes, what it holds. */
export function checkTag(file: SourceFile, tag: Tag, parent: Nodes | undefined): Problem[] {
	const name = tag.name ?? '';
	const component = editorialComponents.get(name);
	if (!component) return [errorAt(file, startOf(tag), /^[A-Z]/.test(name) ? 'mdx/unknown-component' : 'mdx/html', strange(name), theList)];
	return [...attributes(file, tag, name, component), ...missing(file, tag, name, component), ...contents(file, tag, name, component, parent)];
}

const theList = listed('Components', [...editorialComponents.keys()]);

function strange(name: string): string {
	const names = [...editorialComponents.keys()];
	if (/^[A-Z]/.test(name)) return `"<${name}>" is not one of our components.${didYouMean(name, names, (near) => `<${near}>`)}`;
	const near = names.find((known) => known.toLowerCase() === name.toLowerCase());
	if (near) return `"<${name}>" is not one of our components. Did you mean <${near}>?`;
	const instead = markdownFor[name];
	return `"<${name}>" is HTML, which is not allowed. ${instead ? `Write ${instead} in its place.` : 'Write it as Markdown.'}`;
}

const markdownFor: Record<string, string> = {
	b: '**bold**',
	strong: '**bold**',
	i: '*slanted*',
	em: '*slanted*',
	a: '[words](address)',
	img: '![what it shows](../images/name.png)',
	br: 'an empty line',
	p: 'an empty line',
	ul: 'lines that begin with a hyphen',
	li: 'a line that begins with a hyphen',
	h2: '## and the heading',
	h3: '### and the heading',
	blockquote: '> before each line',
};

function attributes(file: SourceFile, tag: Tag, name: string, { required, optional }: EditorialComponent): Problem[] {
	const allowed = [...required, ...optional];
	const known = listed(`Attributes of <${name}>`, allowed);
	return tag.attributes.flatMap((attribute, index) => {
		const wrong = (kind: string, message: string, fix = known) => [errorAt(file, attribute.position ? startOf(attribute) : startOf(tag), kind, message, fix)];
		if (attribute.type === 'mdxJsxExpressionAttribute') return wrong('mdx/attribute', `"<${name}>" may not have {...}: ${quoted(`{${attribute.value}}`)}. Write attributes as a name and a value in quotes.`);
		if (!allowed.includes(attribute.name)) return wrong('mdx/unknown-attribute', `${quoted(attribute.name)} is not an attribute of <${name}>.${didYouMean(attribute.name, allowed)}`);
		if (typeof attribute.value !== 'string') return wrong('mdx/attribute', `${attribute.name}: the value of an attribute stands in straight quotes: ${attribute.name}="...".`);
		if (!attribute.value.trim()) return wrong('mdx/attribute', `${attribute.name}: nothing is written between the quotes.`);
		const isAgain = tag.attributes.slice(0, index).some((earlier) => earlier.type === 'mdxJsxAttribute' && earlier.name === attribute.name);
		return isAgain ? wrong('mdx/attribute', `"${attribute.name}" is written twice in this <${name}>. Keep one.`) : [];
	});
}

function missing(file: SourceFile, tag: Tag, name: string, { required, example }: EditorialComponent): Problem[] {
	const written = tag.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
	return required
		.filter((wanted) => !written.includes(wanted) && !written.some((slip) => nearest(slip, [wanted])))
		.map((wanted) => errorAt(file, startOf(tag), 'mdx/missing-attribute', `"<${name}>" needs "${wanted}".`, `Write: ${example}`));
}

function contents(file: SourceFile, tag: Tag, name: string, { holds, example }: EditorialComponent, parent: Nodes | undefined): Problem[] {
	const wrong = (kind: string, message: string) => [errorAt(file, startOf(tag), kind, message, `Write: ${example}`)];
	const inner = tag.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child])).filter((child) => child.type !== 'text' || child.value.trim());
	if (holds === 'nothing') return inner.length > 0 ? wrong('mdx/contents', `"<${name}>" holds no text. End the tag with />.`) : [];
	if (holds === 'one image') {
		const images = inner.filter(({ type }) => type === 'image' || type === 'imageReference');
		if (images.length !== 1 || inner.length !== 1) return wrong('mdx/contents', `"<${name}>" must hold one picture and nothing else.`);
	} else if (inner.length === 0) return wrong('mdx/contents', `"<${name}>" holds no text. Write it between <${name}> and </${name}>.`);
	const isAlone = parent?.type !== 'paragraph' || parent.children.length === 1;
	const isInLine = tag.type === 'mdxJsxTextElement' && (holds === 'text' || !isAlone);
	return isInLine ? wrong('mdx/in-a-line', `"<${name}>" stands in the middle of a line. Put its opening and its closing tag on lines of their own, with an empty line before and after the text.`) : [];
}

/** The ids of the figures that a tag quotes: <Statistic id="complaints-upheld" /> */
export function quotedFigures(tag: Tag): { id: string; position: Position }[] {
	if (tag.name !== 'Statistic') return [];
	return tag.attributes.flatMap((attribute) => {
		const isId = attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string';
		return isId && typeof attribute.value === 'string' ? [{ id: attribute.value, position: startOf(attribute.position ? attribute : tag) }] : [];
	});
}
