import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'astro/zod';
import type { SearchContent } from '../model/search/search-record.ts';
import { makeSearchIndex } from '../outputs/search-index.ts';

/** What the index is made of: a page of the site, and so none of the index's files. */
const source = 'content.json';

/**
 * Search over what is on the screen in `npm run dev`, drafts included: the pages are fetched from the server itself and
 * indexed when somebody first searches, and again after what they show has changed.
 * @param dataStore the file in which Astro keeps what pages show; they show it as soon as it is written.
 */
export function devSearchIndex(base: string, dataStore: string) {
	let files: Promise<Map<string, Uint8Array>> | undefined;
	let from: number | undefined;
	const forget = () => {
		files = undefined;
	};
	return {
		async serve(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> {
			const name = (request.url ?? '/').slice(1).replace(/\?.*$/, '');
			if (name === source) return next();
			const written = statSync(dataStore, { throwIfNoEntry: false })?.mtimeMs;
			if (written !== from) forget();
			from = written;
			try {
				files ??= readIndex(`http://${request.headers.host ?? 'localhost'}${base}`);
				const content = (await files).get(name);
				if (!content) return next();
				// The index changes under the same names, so nothing of it may be kept.
				response.setHeader('cache-control', 'no-store');
				response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
				response.end(content);
			} catch (error) {
				forget();
				next(error);
			}
		},
	};
}

/** @param home the front page's address */
async function readIndex(home: string): Promise<Map<string, Uint8Array>> {
	const answer = await fetch(`${home}pagefind/${source}`);
	const content: SearchContent = z.custom<SearchContent>().parse(await answer.json());
	const files = await makeSearchIndex(content, async (url) => (await fetch(home + url.slice(1))).text());
	return new Map(files.map(({ path, content: bytes }) => [path, bytes]));
}
