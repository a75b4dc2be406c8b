import { join } from 'node:path';
import type { Beside } from '../content-check/readings-beside.ts';
import { textStore } from '../text-store.ts';

/** Texts are compiled for their pages as soon as they are read, while they are taken apart already. */
export const readAndCompiled: Beside = { program: join(import.meta.dirname, 'texts-worker.ts'), also: (glossary) => textStore(glossary).addAhead };
