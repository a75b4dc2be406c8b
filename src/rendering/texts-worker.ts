// Reads out of texts what the check reads, and compiles them for their pages while they are taken apart already.
import '../content-check/checks/index.ts';
import { readInWorker } from '../content-check/read-in-worker.ts';
import { textStore } from '../text-store.ts';

await readInWorker((glossary) => textStore(glossary).addAhead);
