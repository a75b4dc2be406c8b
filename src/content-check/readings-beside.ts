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

/** What a worker is given. */
export interface ToRead {
	texts: readonly FileToRead[];
	glossary: readonly FileToRead[];
	/** The one number in it is that of the next text that nobody has begun: in memory that all who read share. */
	next: Int32Array;
}

/** What a worker has read out of the texts that it came to. */
export const whatWasRead = z.array(z.object({ text: z.number(), readings: z.record(z.string(), z.unknown()) }));

/** What is done with each text besides, given the glossary. */
export type AlsoDone = (glossary: readonly SourceFile[]) => (text: SourceFile) => Promise<unknown>;

/** Reads, and does no more. */
export const onlyRead: Beside = { program: join(import.meta.dirname, 'readings-worker.ts'), also: () => async () => undefined };

export interface Beside {
	/** What a worker runs: it calls readInWorker() with the same `also`. */
	program: string;
	also: AlsoDone;
}

/**
 * Reads the texts that nothing has been read of yet: here and in workers, each of which takes the next one when it is done with
 * one. What a worker cannot do is left to whoever asks for it, as all is on a machine with one processor.
 */
export async function readBeside(files: readonly SourceFile[], { program, also }: Beside = onlyRead, processors = availableParallelism()): Promise<void> {
	const unread = files.filter((file) => isText(file.kind) && file.text !== '' && readingsOf(file).size === 0);
	if (processors < 2 || unread.length < fewTexts) return;
	const glossary = files.filter(({ kind }) => kind === 'glossary');
	const given: ToRead = { texts: unread.map(toRead), glossary: glossary.map(toRead), next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
	const beside = Array.from({ length: Math.min(processors - 1, mostWorkers) }, () => readInOne(program, given));
	const then = also(glossary);
	for (const file of inTurn(unread, given.next)) {
		readAll(file);
		await then(file);
	}
	for (const { text, readings } of whatWasRead.parse((await Promise.all(beside)).flat())) {
		const file = unread[text];
		for (const [name, value] of Object.entries(readings)) if (file) readingsOf(file).set(name, value);
	}
}

/** Those that nobody else takes. */
export function* inTurn<Item>(items: readonly Item[], next: Int32Array): Generator<Item> {
	for (let item = items[Atomics.add(next, 0, 1)]; item !== undefined; item = items[Atomics.add(next, 0, 1)]) yield item;
}

function readInOne(program: string, given: ToRead): Promise<unknown> {
	const worker = new Worker(program, { workerData: given });
	return new Promise((resolve) => {
		worker.once('message', resolve);
		for (const end of ['error', 'exit']) worker.once(end, () => resolve([]));
	});
}

/** A worker takes as long to start as these take to read. */
const fewTexts = 100;
/** Each holds the parser and what it reads in memory. */
const mostWorkers = 4;

function toRead({ kind, edition, name, path, absolutePath, text }: SourceFile): FileToRead {
	return { kind, edition, name, path, absolutePath, text };
}
