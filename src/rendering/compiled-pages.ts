import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Pages as compiled-only.ts has Astro compile them. */
export interface CompiledPages {
	/** Every page and every file that a route makes. */
	all(): Promise<CompiledPage[]>;
	/** The file of a route that makes no other, without asking any route what it makes. @throws where there is none. */
	only(file: string): CompiledPage;
	/** @throws where the page does, or Astro logs an error. */
	render(page: CompiledPage): Promise<Buffer>;
	/** Lets go what all() was given by the routes. */
	close(): void;
}

export interface CompiledPage {
	/** Below the folder of the site, posix: editions/2020-q1/index.html */
	file: string;
	pathname: string;
	route: Route;
	/** What its route gives it: the props of getStaticPaths(). */
	given: unknown;
}

/**
 * Makes ready to render what was compiled into a folder. Of all our code, this file alone knows what Astro's compiled entry
 * looks like inside (astro 7.3: core/build/default-prerenderer.js, core/build/environment.js).
 */
export async function openPages(serverDir: string): Promise<CompiledPages> {
	const entry = readdirSync(serverDir).find((name) => /^prerender-entry\..+\.mjs$/.test(name));
	if (!entry) throw new Error(`Astro compiled no pages into ${serverDir}.`);
	const { app }: { app: BuildApp } = await import(pathToFileURL(join(serverDir, entry)).href);
	const { routes, entryModules, site } = app.manifest;
	const errors: string[] = [];
	app.setInternals({
		// Styles stand in the manifest in their order.
		pagesByKeys: new Map(routes.map(({ routeData, styles }) => [`${routeData.route}&${routeData.component}`, { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) }])),
		entrySpecifierToBundleMap: new Map(Object.entries(entryModules)),
	});
	const write = ({ level, message }: { level: string; message: string }) => level === 'error' && errors.push(message);
	app.setOptions({ logger: { options: { destination: { write } } }, settings: { scripts: [] } });
	return {
		async all() {
			const found = await new StaticPaths(app).getAll();
			return found.map(({ pathname, route }) => ({ file: fileOf(pathname, route.type), pathname, route, given: app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props }));
		},
		only(file) {
			const { routeData: route } = routes.find(({ routeData }) => routeData.pathname === `/${file}`) ?? {};
			if (!route) throw new Error(`No page makes ${file} alone.`);
			return { pathname: `/${file}`, route, file, given: undefined };
		},
		async render({ pathname, route }) {
			const path = route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
			const response = await app.render(new Request(new URL(path, site ?? 'http://localhost')), { routeData: route });
			const body = Buffer.from(await response.arrayBuffer());
			if (errors.length > 0) throw new Error(errors.join('\n'));
			return body;
		},
		close: () => app.routeCache.clearAll(),
	};
}

/** /editions/2020-q1 -> editions/2020-q1/index.html, as Astro's build.format "directory" has it. */
function fileOf(pathname: string, type: string): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

interface BuildApp extends StaticPathsApp {
	routeCache: NonNullable<StaticPathsApp['routeCache']>;
	setInternals(internals: object): void;
	setOptions(options: object): void;
	render(request: Request, options: { routeData: Route }): Promise<Response>;
}

type Route = StaticPathsApp['manifest']['routes'][number]['routeData'];
