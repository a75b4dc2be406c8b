/**
 * What the site's pages may do, and how a server is to give its files: the one source for the pages' own policy, the
 * server of `npm run preview`, web.config, and the configurations that `npm run server-config` prints.
 */

/**
 * Content Security Policy, Level 3. Nothing but the site's own files, and no code but files. There is no data: and no blob:,
 * since nothing of the site needs one.
 */
const directives: readonly string[] = [
	"default-src 'none'",
	// The search engine is WebAssembly: this allows it to be compiled, and no JavaScript out of text.
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"object-src 'none'",
	// No text becomes markup or script by any of the browser's ways, and no policy may say otherwise.
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

/** As a page carries it itself, for servers that send no headers. */
export const metaPolicy = directives.join('; ');

/** As a server sends it: a page cannot say by itself that no other may frame it. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** The name that scripts with data in them are loaded under where there is no server: src/client/folder/data-script.ts */
export const dataScripts = 'archive-data';

/**
 * As a page carries it that is opened from a folder. There 'self' is any file of the same disk or file server, which is as
 * narrow as a browser allows. Nothing is fetched and no WebAssembly runs; what search and packs need comes in scripts, whose
 * addresses one policy of trusted types makes.
 */
export const folderPolicy = directives
	.filter((directive) => !directive.startsWith('connect-src'))
	.map((directive) => directive.replace(" 'wasm-unsafe-eval'", '').replace("trusted-types 'none'", `trusted-types ${dataScripts}`))
	.join('; ');

/**
 * What a page of ours never asks for: all of OWASP's list but web-share, which Chromium on Linux does not know and complains of
 * on every page, and interest-cohort, which no browser has any more (browsing-topics took its place); and what browsers have added.
 */
const unusedFeatures: readonly string[] = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'clipboard-write', 'cross-origin-isolated'],
	...['display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection'],
	...['keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
	...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb'],
	...['window-management', 'xr-spatial-tracking'],
];

/**
 * The headers of every answer, after OWASP's list as of 19 July 2026: https://owasp.org/www-project-secure-headers/, whose
 * ci/headers_add.json site-policy.test.ts holds against these. Not sent of it:
 * - Strict-Transport-Security: it binds the whole host and not this folder of it, and is the host's to say;
 * - Clear-Site-Data: it ends a session, and readers have none; sent with each page it would empty the cache that pages need;
 * - Cache-Control: no-store keeps what is private off a disk; all here may be read by all, and is asked for again (`caching`);
 * - upgrade-insecure-requests, in the policy: where an intranet serves plain HTTP, no style or script would come any more.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': headerPolicy,
	'X-Content-Type-Options': 'nosniff',
	'X-DNS-Prefetch-Control': 'off',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'X-Permitted-Cross-Domain-Policies': 'none',
};

/** Folders whose files have a hash of what is in them in their names: under one name they never change. */
export const immutableFolders: readonly string[] = ['assets/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

export const caching = {
	immutable: 'public, max-age=31536000, immutable',
	/** Kept, and asked for again each time: "304, not modified" costs a few bytes. */
	revalidated: 'no-cache',
} as const;

/** Every kind of file in a build; a server that does not know one would refuse it, as IIS does. */
export const fileTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/atom+xml; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	webp: 'image/webp',
	avif: 'image/avif',
	pdf: 'application/pdf',
	woff2: 'font/woff2',
	// The search index, which Pagefind has packed already.
	pagefind: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_filter: 'application/octet-stream',
	wasm: 'application/wasm',
};

/** What gets smaller when it is packed on its way. */
export const packedTypes: readonly string[] = ['text/html', 'text/css', 'text/javascript', 'application/json', 'text/csv', 'text/plain', 'application/atom+xml', 'image/svg+xml'];

/** How long a browser may keep a file, by its path below the site's folder: "assets/style.Df5mfcPG.css" */
export function cachingOf(path: string): string {
	return immutableFolders.some((folder) => path.startsWith(folder)) ? caching.immutable : caching.revalidated;
}
