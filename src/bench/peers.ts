import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Aside } from './aside.ts';
import { measuredRun, type Measured } from './measured-run.ts';

/** Another generator with an archive of the same shape, in a folder of its own. */
export interface Peer {
	name: string;
	folder: string;
	/** Where it puts the site. */
	site: string;
	command: string;
	/** What it keeps between builds: removed before each. */
	caches: readonly string[];
}

const known: readonly Omit<Peer, 'folder'>[] = [
	{ name: 'Starlight', site: 'dist', command: 'npm run build', caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'] },
	{ name: 'Eleventy, Pagefind', site: '_site', command: 'npm run build', caches: ['_site'] },
	{ name: 'Hugo, Pagefind', site: 'public', command: 'hugo --quiet && ../e11/node_modules/.bin/pagefind --site public', caches: ['public', 'resources'] },
	{ name: 'VitePress', site: 'docs/.vitepress/dist', command: 'npm run build', caches: ['docs/.vitepress/dist', 'docs/.vitepress/cache'] },
	{ name: 'MkDocs Material', site: 'site', command: 'mkdocs build -q', caches: ['site'] },
];
const folders = ['sl', 'e11', 'hugo', 'vp', 'mk'];

/** The peers that lie in a folder, Starlight first: every ratio is to it. */
export function peersIn(folder: string): Peer[] {
	return known.map((peer, index) => ({ ...peer, folder: join(folder, folders[index] ?? '') })).filter((peer) => existsSync(peer.folder));
}

/** Its whole build, with nothing kept from the one before. */
export function buildPeer({ folder, command, caches }: Peer, before: Aside): Promise<Measured> {
	before.put(folder, caches);
	return measuredRun('sh', ['-c', command], { cwd: folder });
}

/** How many pages a site has. */
export function pagesIn(site: string): number {
	return existsSync(site) ? readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length : 0;
}
