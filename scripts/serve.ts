import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { outDir } from './places.ts';
import { inUse } from './port.mjs';
import { onStop } from './stop.mjs';
import { root } from './tools.ts';

/** Serves the built site, prints its address, and stays until it is stopped. */
export async function serve(port: number, command: string): Promise<void> {
	const server = await open(port).catch((error: unknown) => {
		const message = error instanceof Error ? error.message : String(error);
		console.error(message.includes('already in use') ? inUse(port, command) : `The archive cannot be served: ${message}`);
		process.exit(1);
	});
	onStop(() => void server.stop().finally(() => process.exit(0)));
	console.log(server.urls?.local[0] ?? `http://localhost:${port}/`);
}

/** Whether there is a site to serve. */
export function hasSite(): boolean {
	return existsSync(join(outDir, 'index.html'));
}

function open(port: number) {
	return preview({
		root,
		outDir,
		logLevel: 'silent',
		// As web servers do: without the slash a folder is found too, and what is not there gets the site's own 404 page.
		trailingSlash: 'ignore',
		server: { port, host: 'localhost' },
		vite: { preview: { strictPort: true } },
	});
}
