import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { sha256 } from '../kept-file.ts';
import type { PagefindText } from '../model/search/pagefind-text.ts';
import type { IndexFile } from './index-feed.ts';

/** What the index holds of a record. */
export interface IndexedText extends PagefindText {
	/** Without the language. */
	id: string;
}

/** The texts of an index. */
export function readTexts(files: readonly IndexFile[]): IndexedText[] {
	return textReader()(files);
}

/** readTexts() for more than one index: a file that both have gives the same texts, and is read once. */
export function textReader(): (files: readonly IndexFile[]) => IndexedText[] {
	const known = new Map<string, IndexedText[]>();
	return (files) =>
		files.filter(({ path }) => path.startsWith('fragment/')).flatMap((file) => {
			const key = sha256(file.path, '\0', file.content).toString('base64');
			const texts = known.get(key) ?? textsOf(file);
			known.set(key, texts);
			return texts;
		});
}

/** As Pagefind packs them: one to a file, or several by their names. */
function textsOf({ path, content }: IndexFile): IndexedText[] {
	const read: unknown = JSON.parse(gunzipSync(content).subarray(signature.length).toString());
	const name = path.replace(/^fragment\/|\.pf_fragment$/g, '');
	const single = text.safeParse(read);
	return single.success ? [toText(name, single.data)] : Object.entries(bundle.parse(read)).map(([id, each]) => toText(id, each));
}

/** What every file begins with, unpacked. */
const signature = 'pagefind_dcd';
const anchor = z.object({ element: z.string(), id: z.string(), text: z.string(), location: z.number() });
const text = z.object({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()), anchors: z.array(anchor) });
const bundle = z.record(z.string(), text);

function toText(name: string, text: PagefindText): IndexedText {
	return { id: name.slice(name.indexOf('_') + 1), ...text };
}
