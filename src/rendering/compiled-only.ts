import type { AstroIntegration } from 'astro';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes `astro build` compile the pages and stop there: `client` gets the styles, scripts and fonts, `server` beside it what
 * renders pages, which render-site.ts runs. So they need not be compiled anew when only content has changed.
 */
export function compiledOnly(): AstroIntegration {
	let client = '';
	return {
		name: 'compiled-only',
		hooks: {
			'astro:config:done': ({ config }) => {
				client = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer({
					name: 'compiled-only',
					setup: async () => cpSync(placeOfServer(client), join(client, '..', 'server'), { recursive: true }),
					getStaticPaths: async () => [],
					render: async () => new Response(null, { status: 404 }),
				});
			},
		},
	};
}

/** Where Astro compiles to: into the folder that it builds, or where that is out of the project, into a folder of its own. */
function placeOfServer(client: string): string {
	const inside = join(client, '.prerender');
	return existsSync(inside) ? inside : join(process.cwd(), '.astro', '.prerender');
}
