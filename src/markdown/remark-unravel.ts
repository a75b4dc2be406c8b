import type { Paragraph, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** Components that stand alone are no paragraph: `<p><Guidance/></p>` -> `<Guidance/>`, as in any MDX. */
export function remarkUnravel() {
	return (tree: Root) => {
		visit(tree, 'paragraph', (node, index, parent) => {
			if (!parent || index === undefined || !holdsComponentsAlone(node)) return undefined;
			const children: object[] = parent.children;
			children.splice(index, 1, ...node.children.filter(({ type }) => type === 'mdxJsxTextElement'));
			return [SKIP, index];
		});
	};
}

function holdsComponentsAlone({ children }: Paragraph): boolean {
	const isComponent = children.map(({ type }) => type === 'mdxJsxTextElement');
	return isComponent.includes(true) && children.every((child, index) => isComponent[index] || (child.type === 'text' && child.value.trim() === ''));
}
