// Reads out of texts what the check reads, on a processor of its own.
import './checks/index.ts';
import { readInWorker } from './read-in-worker.ts';

await readInWorker();
