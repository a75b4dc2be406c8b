import { z } from 'astro/zod';
import { isDeepStrictEqual } from 'node:util';
import { splitHeadingBlock } from './heading-block.ts';
import { reading } from './reading.ts';
import type { FileData, SourceFile } from './source-file.ts';
import { labelOf, readYaml } from './yaml-data.ts';

/**
 * The data of a text's heading block. Where an earlier run has read it and nothing was wrong with it, its YAML is not read
 * again until a message has to say where in it something stands.
 */
export function headingData(file: SourceFile): FileData {
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
	const known = blocks.get(file) ?? readYaml(file.path, splitHeadingBlock(file.path, file.text).yaml, {});
	blocks.set(file, known);
	return known;
}

const blocks = new WeakMap<SourceFile, FileData>();
