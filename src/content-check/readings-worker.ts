// Reads out of texts what the check reads, on a processor of its own. What is wrong with them is for the check itself to tell.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import './checks/index.ts';
import type { FileToRead } from './readings-beside.ts';
import { readAll, readingsOf } from './reading.ts';
import { readSourceFile } from './source-file.ts';

const files = z.array(z.custom<FileToRead>()).parse(workerData).map(({ text, ...located }) => readSourceFile(located, Buffer.from(text)));
files.forEach(readAll);
parentPort?.postMessage(files.map((file) => Object.fromEntries(readingsOf(file))));
