import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { inTurn, type AlsoDone, type FileToRead, type ToRead, type whatWasRead } from './readings-beside.ts';
import { readAll, readingsOf } from './reading.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

/**
 * What a worker of readBeside() does: it reads what the check reads, by every module of it that is loaded. What is wrong with
 * the texts is for the check itself to tell.
 */
export async function readInWorker(also: AlsoDone): Promise<void> {
	const { texts, glossary, next } = z.custom<ToRead>().parse(workerData);
	const then = also(glossary.map(toSource));
	const read: z.infer<typeof whatWasRead> = [];
	for (const [text, file] of inTurn([...texts.entries()], next)) {
		const source = toSource(file);
		readAll(source);
		await then(source);
		read.push({ text, readings: Object.fromEntries(readingsOf(source)) });
	}
	parentPort?.postMessage(read);
}

function toSource({ text, ...located }: FileToRead): SourceFile {
	return readSourceFile(located, Buffer.from(text));
}
