import type { IncomingMessage, ServerResponse } from 'node:http';
import { createIndex } from 'pagefind';

/**
 * Search over what is on the screen in `npm run dev`, drafts included: the pages are fetched from the server itself and
 * indexed when somebody first searches, and again after the content has changed.
 */
export function devSearchIndex(base: string) {
	let files: Promise<Map<string, Uint8Array>> | undefined;
	return {
		forget: () => {
			files = undefined;
		},
		async serve(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
			files ??= readIndex(`http://${request.headers.host ?? 'localhost'}`, base);
			const name = (request.url ?? '/').slice(1).replace(/\?.*$/, '');
			const content = (await files).get(name);
			if (!content) return next();
			// The index changes under the same names, so nothing of it may be kept.
			response.setHeader('cache-control', 'no-store');
			response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
			response.end(content);
		},
	};
}

async function readIndex(origin: string, base: string): Promise<Map<string, Uint8Array>> {
	const { index } = await createIndex({});
	if (!index) throw new Error('The search index could not be made.');
	for (const [url, content] of await readSite(origin, base)) await index.addHTMLFile({ url, content });
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return new Map(files.map(({ path, content }) => [path, content]));
}

/** Every page that the front page leads to, by following links. */
async function readSite(origin: string, base: string): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	const waiting = [base];
	const known = new Set(waiting);
	for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
		const answer = await fetch(origin + url);
		if (!answer.ok) continue;
		const html = await answer.text();
		pages.set(url, html);
		for (const [, path = ''] of html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*\/)["#?]/g)) {
			if (!path.startsWith(base) || known.has(path)) continue;
			known.add(path);
			waiting.push(path);
		}
	}
	return pages;
}
