import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import { takeOverHarmless } from '../disclosure/search-text.ts';
import type { ContentKind } from './content-place.ts';
import { readAll, readingsOf } from './reading.ts';
import { isText, type SourceFile } from './source-file.ts';

/** A file as a worker is given it: by its text as it was read here, so that both read the same. */
export interface FileToRead {
	kind: ContentKind;
	edition: string | undefined;
	name: string;
	path: string;
	absolutePath: string;
	text: string;
}

/** What a worker is given. */
export interface ToRead {
	texts: readonly FileToRead[];
	glossary: readonly FileToRead[];
}

/** What a worker gives back. */
const haveRead = z.object({
	/** Of each text what was read out of it. */
	readings: z.array(z.record(z.string(), z.unknown())),
	/** See handOverHarmless(). */
	harmless: z.array(z.string()),
});

export type HaveRead = z.output<typeof haveRead>;

/** Reads, in a worker, and does no more. */
export const readingsWorker = join(import.meta.dirname, 'readings-worker.ts');

/**
 * Has a worker read some of the texts that nothing has been read of yet, while the others are read here. What a worker
 * cannot do is left to whoever asks for it, as all is on a machine with one processor.
 * @param program what the worker runs: it calls readInWorker().
 */
export async function readBeside(files: readonly SourceFile[], program = readingsWorker, processors = availableParallelism()): Promise<void> {
	const unread = files.filter((file) => isText(file.kind) && file.text !== '' && readingsOf(file).size === 0);
	if (processors < 2 || unread.length < fewTexts) return;
	const there = unread.filter((_, index) => isForWorker(index));
	const given: ToRead = { texts: there.map(toRead), glossary: files.filter(({ kind }) => kind === 'glossary').map(toRead) };
	const worker = new Worker(program, { workerData: given });
	const read = new Promise<unknown>((resolve) => {
		worker.once('message', resolve);
		for (const end of ['error', 'exit']) worker.once(end, () => resolve({ readings: [], harmless: [] }));
	});
	unread.filter((_, index) => !isForWorker(index)).forEach(readAll);
	const { readings: all, harmless } = haveRead.parse(await read);
	takeOverHarmless(harmless);
	for (const [index, readings] of all.entries()) {
		const file = there[index];
		for (const [name, value] of Object.entries(readings)) if (file) readingsOf(file).set(name, value);
	}
}

/** A worker takes as long to start as these take to read. */
const fewTexts = 100;

/** Two of five: it begins later. */
function isForWorker(index: number): boolean {
	return index % 5 === 1 || index % 5 === 3;
}

function toRead({ kind, edition, name, path, absolutePath, text }: SourceFile): FileToRead {
	return { kind, edition, name, path, absolutePath, text };
}
