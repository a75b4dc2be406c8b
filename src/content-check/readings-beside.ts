import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
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

/**
 * Has a worker read half of the texts that nothing has been read of yet, while the other half is read here. What a worker
 * cannot do is left to whoever asks for it, as all is on a machine with one processor.
 */
export async function readBeside(files: readonly SourceFile[], processors = availableParallelism()): Promise<void> {
	const unread = files.filter((file) => isText(file.kind) && file.text !== '' && readingsOf(file).size === 0);
	if (processors < 2 || unread.length < fewTexts) return;
	const there = unread.filter((_, index) => index % 2 === 1);
	const worker = new Worker(join(import.meta.dirname, 'readings-worker.ts'), { workerData: there.map(toRead) });
	const read = new Promise<unknown>((resolve) => {
		worker.once('message', resolve);
		for (const end of ['error', 'exit']) worker.once(end, () => resolve([]));
	});
	unread.filter((_, index) => index % 2 === 0).forEach(readAll);
	for (const [index, readings] of z.array(z.record(z.string(), z.unknown())).parse(await read).entries()) {
		const file = there[index];
		for (const [name, value] of Object.entries(readings)) if (file) readingsOf(file).set(name, value);
	}
}

/** A worker takes as long to start as these take to read. */
const fewTexts = 100;

function toRead({ kind, edition, name, path, absolutePath, text }: SourceFile): FileToRead {
	return { kind, edition, name, path, absolutePath, text };
}
