import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { errorAt, positionIn, startOfFile, type Position, type Problem } from './problem.ts';
import type { DataPath, FileData } from './source-file.ts';
import { quoted } from './wording.ts';
import { cutTexts } from './yaml-comments.ts';
import { yamlProblems } from './yaml-problem.ts';

/**
 * Reads YAML by its core schema, in which a date stays the text that was typed.
 * @param yaml the text, with its line numbers already those of the file.
 * @param empty what an empty text stands for.
 */
export function readYaml(path: string, yaml: string | undefined, empty: unknown): FileData {
	const lines = new LineCounter();
	const deep = /(?:[[{][^[\]{}\n]{0,3}){11}|^[ \t]*(?:-[ \t]+){11}/m.exec(yaml ?? '');
	const document = deep ? undefined : tryParse(yaml ?? '', lines);
	if (!document) {
		const problem = errorAt({ path }, deep ? positionIn(yaml ?? '', deep.index) : startOfFile, 'schema/too-deep', 'Lists and keys are nested too deeply here to be read.');
		return { data: undefined, positionOf: () => startOfFile, positionOfKey: () => startOfFile, labelOf, problems: [problem] };
	}
	const at = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const problems = [...yamlProblems(path, yaml ?? '', document, at), ...aliasProblems(path, document, at)];
	const data = problems.length > 0 ? undefined : (document.toJS() ?? empty);
	const start = document.contents?.range?.[0] ?? (yaml ?? '').search(/\S|$/);
	return {
		data,
		positionOf: (of) => at(walk(document.contents, of, start).value),
		positionOfKey: (of) => at(walk(document.contents, of, start).key),
		labelOf,
		problems: [...problems, ...duplicateKeys(path, document, at), ...cutTexts(path, yaml ?? '', document, at)],
	};
}

/** Nesting beyond all measure overflows the parser's stack. */
function tryParse(yaml: string, lineCounter: LineCounter): Document.Parsed | undefined {
	try {
		return parseDocument(yaml, { schema: 'core', lineCounter, prettyErrors: false, uniqueKeys: false, stringKeys: true, logLevel: 'silent' });
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** An alias can repeat a text a billion times over; nothing here needs one. */
function aliasProblems(path: string, document: Document.Parsed, at: (offset: number) => Position): Problem[] {
	const problems: Problem[] = [];
	const lines = new Set<number>();
	visit(document, {
		Node(_, node) {
			const mark = isAlias(node) ? `*${node.source}` : node.anchor && `&${node.anchor}`;
			const { line, column } = at(node.range?.[0] ?? 0);
			if (!mark || lines.has(line)) return;
			lines.add(line);
			const message = `${quoted(mark)} is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.`;
			problems.push(errorAt({ path }, { line, column }, 'schema/alias', message));
		},
	});
	return problems;
}

function duplicateKeys(path: string, document: Document.Parsed, at: (offset: number) => Position): Problem[] {
	const problems: Problem[] = [];
	visit(document, {
		Map(_, map) {
			const first = new Map<string, number>();
			for (const { key } of map.items) {
				const { name, offset } = keyOf(key);
				const earlier = first.get(name);
				if (earlier === undefined) first.set(name, offset);
				else problems.push(errorAt({ path }, at(offset), 'schema/duplicate-key', `${quoted(name)} is written twice here: on line ${at(earlier).line} and on line ${at(offset).line}. Keep one.`));
			}
		},
	});
	return problems;
}

/** The offsets of a value and of its key; where the path leads beyond what is there, of the last thing that is. */
function walk(root: Node | null, path: DataPath, start: number): { key: number; value: number } {
	let node: unknown = root;
	let found = { key: start, value: start };
	for (const step of path) {
		if (isMap(node)) {
			const pair: Pair | undefined = node.items.findLast((item) => keyOf(item.key).name === String(step));
			if (!pair) return found;
			const { offset } = keyOf(pair.key);
			const isEmpty = isScalar(pair.value) && pair.value.value === null;
			found = { key: offset, value: isEmpty ? offset : startOf(pair.value, offset) };
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			node = node.items[step];
			const value = startOf(node, found.value);
			found = { key: value, value };
		} else return found;
	}
	return found;
}

function keyOf(key: unknown): { name: string; offset: number } {
	return isScalar(key) ? { name: String(key.value), offset: key.range?.[0] ?? 0 } : { name: '', offset: 0 };
}

function startOf(node: unknown, otherwise: number): number {
	return (isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined) ?? otherwise;
}

/** The name of the innermost key: its line and column say which one. */
export function labelOf(path: DataPath): string {
	const key = path.findLast((step) => typeof step === 'string');
	return key === undefined ? `entry ${Number(path[0] ?? 0) + 1}` : String(key);
}
