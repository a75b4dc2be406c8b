import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** What a bundle is called, and the day that its files bear: those of the newest edition in it. */
export function bundleName(siteDir: string, forceShort: string | undefined): { file: string; day: string } {
	const [newest] = document.parse(JSON.parse(readFileSync(join(siteDir, 'data', 'editions.json'), 'utf8'))).editions;
	return { file: `${[forceShort, 'archive', newest?.id].filter(Boolean).join('-')}.zip`, day: newest?.published ?? '2000-01-01' };
}

/** Newest first. */
const document = z.object({ editions: z.array(z.object({ id: z.string(), published: z.string() })) });
