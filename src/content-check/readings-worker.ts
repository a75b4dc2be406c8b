// Reads out of texts what the check reads, on a processor of its own. What is wrong with them is for the check itself to tell.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { checkContent } from './check-content.ts';
import { numbersOf } from './checks/typed-figures.ts';
import { anchorsOf } from './heading-anchors.ts';
import type { FileToRead } from './readings-beside.ts';
import { readingsOf } from './reading.ts';
import { readSourceFile } from './source-file.ts';

const files = z.array(z.custom<FileToRead>()).parse(workerData).map(({ text, ...located }) => readSourceFile(located, Buffer.from(text)));
checkContent({ dir: '', files });
// Asked for only where another file is there too: one that links to it, one with figures.
for (const file of files) [anchorsOf, numbersOf].forEach((read) => read(file));
parentPort?.postMessage(files.map((file) => Object.fromEntries(readingsOf(file))));
