import { z } from 'astro/zod';
import type { SourceFile } from './source-file.ts';

/** What is read out of a file, by the name of the reading. */
export type Readings = Map<string, unknown>;

const readings = new WeakMap<SourceFile, Readings>();
/** Of each reading the function that reads. */
const readers: ((file: SourceFile) => unknown)[] = [];

/** Everything that has been read out of a file so far. */
export function readingsOf(file: SourceFile): Readings {
	const known = readings.get(file) ?? new Map<string, unknown>();
	readings.set(file, known);
	return known;
}

/**
 * Something that is read out of one file and depends on nothing else: it is read once, and may be kept from run to run
 * for as long as the file and the code stay the same (readings-on-disk.ts). What depends on another file as well, on the
 * glossary or on the topics, is worked out anew each time from such readings.
 * @param shape plain data, as JSON holds it: what was kept and is not of that shape is read again.
 */
export function reading<Shape extends z.ZodType>(name: string, shape: Shape, read: (file: SourceFile) => z.output<Shape>): (file: SourceFile) => z.output<Shape> {
	const checked = new WeakMap<SourceFile, z.output<Shape>>();
	const readOnce = (file: SourceFile) => {
		const before = checked.get(file);
		if (before !== undefined) return before;
		const kept = readingsOf(file).get(name);
		const { data = read(file) } = kept === undefined ? {} : shape.safeParse(kept);
		readingsOf(file).set(name, data);
		checked.set(file, data);
		return data;
	};
	readers.push(readOnce);
	return readOnce;
}

/** Reads all that can be read out of a text, by every module that is loaded and has a reading. */
export function readAll(text: SourceFile): void {
	for (const read of readers) read(text);
}

export const positionShape = z.strictObject({ line: z.number(), column: z.number() });

export const problemsShape = z.array(
	z.strictObject({
		kind: z.string(),
		severity: z.enum(['error', 'warning']),
		file: z.string(),
		...positionShape.shape,
		message: z.string(),
		fix: z.string().exactOptional(),
	}),
);
