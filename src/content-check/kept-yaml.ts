import { z } from 'astro/zod';
import { isDeepStrictEqual } from 'node:util';
import { splitHeadingBlock } from './heading-block.ts';
import { reading } from './reading.ts';
import { isText, type FileData, type SourceFile } from './source-file.ts';
import { labelOf, readYaml } from './yaml-data.ts';

/**
 * The data of a text's heading block, or of a file that is YAML alone. Where an earlier run has read it and nothing was wrong
 * with it, the YAML is not read again until a message has to say where in it something stands.
 */
export function keptYaml(file: SourceFile): FileData {
	const kept = dataInJson(file);
	if (kept === null) return block(file);
	const places: Omit<FileData, 'data' | 'problems'> = {
		positionOf: (path) => block(file).positionOf(path),
		positionOfKey: (path) => block(file).positionOfKey(path),
		labelOf,
	};
	return { data: JSON.parse(kept), problems: [], ...places };
}

/** Null where something is wrong with it, or JSON has no word for a part of it (.inf). */
const dataInJson = reading('heading', z.string().nullable(), (file) => {
	const { data, problems } = block(file);
	const json = JSON.stringify(data ?? null);
	return problems.length === 0 && isDeepStrictEqual(JSON.parse(json), data) ? json : null;
});

function block(file: SourceFile): FileData {
	const known = blocks.get(file) ?? read(file);
	blocks.set(file, known);
	return known;
}

function read({ path, kind, text }: SourceFile): FileData {
	if (isText(kind)) return readYaml(path, splitHeadingBlock(path, text).yaml, {});
	return readYaml(path, text, kind === 'site' ? {} : []);
}

const blocks = new WeakMap<SourceFile, FileData>();
