import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { splitHeadingBlock } from '../content-check/heading-block.ts';

/**
 * The text of an edition.mdx with one more name at the end of its running order; all else stays as it was typed,
 * comments, spaces and line ends among it. Undefined where the heading block cannot be read, or says something else then.
 */
export function withItemInOrder(text: string, name: string): string | undefined {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const plain = text.slice(mark.length).replace(/\r\n?/g, '\n');
	const before = orderIn(plain);
	if (!before) return undefined;
	if (before.names.includes(name)) return text;
	const edited = edit(plain, name);
	const after = edited === undefined ? undefined : orderIn(edited);
	const isRight = after && JSON.stringify(after) === JSON.stringify({ ...before, names: [...before.names, name] });
	return edited !== undefined && isRight ? mark + edited.replaceAll('\n', eol) : undefined;
}

/** The names in the running order and all that stands beside it; undefined where it cannot be read. */
function orderIn(text: string): { names: unknown[]; rest: unknown[] } | undefined {
	const { yaml } = splitHeadingBlock('', text);
	const document = parseDocument(yaml ?? '- no block', { schema: 'core', logLevel: 'silent' });
	const order = document.get('order');
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const names = isSeq(order) ? order.items.map((item) => (isScalar(item) ? item.value : item)) : [];
	if (order !== undefined && order !== null && !isSeq(order)) return undefined;
	return { names, rest: document.contents.items.filter(({ key }) => !(isScalar(key) && key.value === 'order')).map((pair) => pair.toJSON()) };
}

function edit(text: string, name: string): string | undefined {
	const { yaml = '', bodyLine } = splitHeadingBlock('', text);
	const counter = new LineCounter();
	const { contents } = parseDocument(yaml, { schema: 'core', lineCounter: counter, logLevel: 'silent' });
	const lines = text.split('\n');
	const lineOf = (node: Node | null | undefined, end: 0 | 1) => counter.linePos(node?.range?.[end] ?? 0).line - 1;
	const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'order') : undefined;
	// The line of --- that ends the block is the one before the body.
	if (!pair) return withLines(lines, bodyLine - 2, ['order:', `  - ${name}`]);
	const order = isSeq(pair.value) ? pair.value : undefined;
	const last = order?.items.at(-1);
	const lastNode = isScalar(last) ? last : undefined;
	if (order && !order.flow && lastNode) {
		const at = lineOf(lastNode, 0);
		const indent = /^\s*/.exec(lines[at] ?? '')?.[0] ?? '';
		return withLines(lines, at + 1, [`${indent}- ${name}`]);
	}
	if (order?.flow) {
		const end = counter.linePos(lastNode?.range?.[1] ?? (order.range?.[0] ?? 0) + 1);
		const line = lines[end.line - 1] ?? '';
		return lines.with(end.line - 1, `${line.slice(0, end.col - 1)}${lastNode ? ', ' : ''}${name}${line.slice(end.col - 1)}`).join('\n');
	}
	const key = isScalar(pair.key) ? pair.key : undefined;
	return withLines(lines, lineOf(key, 0) + 1, [`  - ${name}`]);
}

function withLines(lines: readonly string[], at: number, added: readonly string[]): string {
	return lines.toSpliced(at, 0, ...added).join('\n');
}
