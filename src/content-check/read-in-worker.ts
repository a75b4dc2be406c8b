import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { handOverHarmless } from '../disclosure/search-text.ts';
import type { FileToRead, HaveRead, ToRead } from './readings-beside.ts';
import { readAll, readingsOf } from './reading.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

/**
 * What a worker of readBeside() does: it reads what the check reads, by every module of it that is loaded. What is wrong with
 * the texts is for the check itself to tell.
 * @param then what else is done with each, given the glossary.
 */
export async function readInWorker(then: (glossary: readonly SourceFile[]) => (text: SourceFile) => Promise<unknown> = () => async () => undefined): Promise<void> {
	const { texts, glossary } = z.custom<ToRead>().parse(workerData);
	const files = texts.map(toSource);
	const also = then(glossary.map(toSource));
	for (const file of files) {
		readAll(file);
		await also(file);
	}
	parentPort?.postMessage({ readings: files.map((file) => Object.fromEntries(readingsOf(file))), harmless: handOverHarmless() } satisfies HaveRead);
}

function toSource({ text, ...located }: FileToRead): SourceFile {
	return readSourceFile(located, Buffer.from(text));
}
