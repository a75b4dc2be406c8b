import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { cachingOf, fileTypes, packedTypes, securityHeaders } from '../model/site-policy.ts';

/** Answers with the files of a built site, as a web server with our headers does. Each is looked for anew: a build may come. */
export function answerWithFiles({ site, base }: { site: string; base: string }) {
	return (request: IncomingMessage, response: ServerResponse): void => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response.setHeader('Allow', 'GET, HEAD'), 405);
		const { pathname, search } = new URL(request.url ?? '/', 'http://host');
		const path = pathname.startsWith(base) ? pathBelow(pathname.slice(base.length)) : undefined;
		if (path !== undefined && kindOf(join(site, path))?.isDirectory() && !pathname.endsWith('/')) {
			return end(response.setHeader('Location', `${pathname}/${search}`), 301);
		}
		const file = path === undefined ? undefined : path === '' || path.endsWith('/') ? `${path}index.html` : path;
		if (file !== undefined && kindOf(join(site, file))?.isFile()) return send(request, response, join(site, file), file, 200);
		if (!kindOf(join(site, '404.html'))) return end(response, 404);
		send(request, response, join(site, '404.html'), '404.html', 404);
	};
}

/** "editions/2020-q1/"; undefined for an address that leads out of the site, or is none. */
function pathBelow(address: string): string | undefined {
	try {
		const path = decodeURIComponent(address);
		const parts = path.split('/');
		return path.includes('\\') || path.includes('\0') || parts.includes('..') || path.startsWith('/') ? undefined : path;
	} catch {
		return undefined;
	}
}

function send(request: IncomingMessage, response: ServerResponse, file: string, path: string, status: number): void {
	const { size, mtimeMs } = statSync(file);
	const type = fileTypes[extname(path).slice(1)] ?? 'application/octet-stream';
	const isPacked = packedTypes.includes(type.split(';')[0] ?? '') && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
	const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	response.setHeader('Content-Type', type).setHeader('Cache-Control', cachingOf(path)).setHeader('ETag', tag).setHeader('Vary', 'Accept-Encoding');
	if (status === 200 && request.headers['if-none-match'] === tag) return end(response, 304);
	response.statusCode = status;
	if (isPacked) response.setHeader('Content-Encoding', 'gzip');
	else response.setHeader('Content-Length', size);
	if (request.method === 'HEAD') return end(response, status);
	const bytes = createReadStream(file).on('error', () => response.destroy());
	if (isPacked) bytes.pipe(createGzip()).pipe(response);
	else bytes.pipe(response);
}

function end(response: ServerResponse, status: number): void {
	response.statusCode = status;
	response.end();
}

function kindOf(path: string) {
	return statSync(path, { throwIfNoEntry: false });
}
