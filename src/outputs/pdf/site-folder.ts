import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

/**
 * Lets a browser read a built site from its folder as if it were published, without a server and without the network:
 * whatever is not a file of the site does not load.
 * @param base the folder of the server that the site was built for: "/psd/news/"
 * @returns the full address of a page below the base: "editions/2020-q1/print/"
 */
export async function openSiteFolder(context: BrowserContext, siteDir: string, base: string): Promise<(path: string) => string> {
	await context.route('**/*', (route) => answer(route, siteDir, base));
	return (path) => `${host}${base}${path}`;
}

/** Where the site seems to stand: a name that no network has (RFC 2606). */
export const host = 'http://archive.invalid';

function answer(route: Route, siteDir: string, base: string): Promise<void> {
	const { origin, pathname } = new URL(route.request().url());
	const path = decodeURIComponent(pathname);
	if (origin !== host || !path.startsWith(base)) return route.abort();
	const file = join(siteDir, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
	const contentType = types[extname(file)];
	if (!existsSync(file) || !contentType) return route.abort();
	return route.fulfill({ body: readFileSync(file), contentType });
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.woff2': 'font/woff2',
};
