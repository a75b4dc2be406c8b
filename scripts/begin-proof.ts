import { join } from 'node:path';
import { allowedValues } from '../src/content-check/checks/disclosure.ts';
import type { ContentFolder } from '../src/content-check/content-folder.ts';
import { withheldIn } from '../src/content-check/withheld.ts';
import { handOverHarmless } from '../src/disclosure/search-text.ts';
import { proveBeside, type ProofBeside } from '../src/outputs/proof-beside.ts';
import { publication } from '../src/publication.ts';
import { outDir } from './places.ts';
import { root } from './tools.ts';

/** Begins to prove that a built site is without what must not be published, even where the content check let it pass. */
export function beginProof(siteDir: string, content: ContentFolder): ProofBeside {
	return proveBeside({
		siteDir,
		before: outDir,
		base: publication().base,
		allowed: allowedValues(content),
		withheld: withheldIn(content),
		harmless: handOverHarmless(),
		memory: join(root, '.cache', 'sound-files'),
	});
}
