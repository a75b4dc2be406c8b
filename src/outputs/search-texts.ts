import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { IndexFile } from './search-index.ts';

/** What the index holds of a record. */
export interface IndexedText {
	/** Without the language. */
	id: string;
	url: string;
	content: string;
}

/** The texts of an index, as Pagefind packs them: one to a file, or several by their names. */
export function readTexts(files: readonly IndexFile[]): IndexedText[] {
	return files.filter(({ path }) => path.startsWith('fragment/')).flatMap(({ path, content }) => {
		const read: unknown = JSON.parse(gunzipSync(content).subarray(signature.length).toString());
		const name = path.replace(/^fragment\/|\.pf_fragment$/g, '');
		const single = text.safeParse(read);
		return single.success ? [toText(name, single.data)] : Object.entries(bundle.parse(read)).map(([id, each]) => toText(id, each));
	});
}

/** What every file begins with, unpacked. */
const signature = 'pagefind_dcd';
const text = z.object({ url: z.string(), content: z.string() });
const bundle = z.record(z.string(), text);

function toText(name: string, { url, content }: z.output<typeof text>): IndexedText {
	return { id: name.slice(name.indexOf('_') + 1), url, content };
}
