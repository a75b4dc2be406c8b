import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { publication } from '../src/publication.ts';
import { answerWithFiles } from '../src/publishing/file-server.ts';
import { outDir } from './places.ts';
import { inUse } from './port.mjs';
import { onStop } from './stop.mjs';

/** Serves the built site with its headers, prints its address, and stays until it is stopped. */
export async function serve(port: number, command: string): Promise<void> {
	const { base } = publication();
	const server = createServer(answerWithFiles({ site: outDir, base }));
	await new Promise<void>((resolve) => {
		server.on('error', (error) => {
			console.error('code' in error && error.code === 'EADDRINUSE' ? inUse(port, command) : `The archive cannot be served: ${error.message}`);
			process.exit(1);
		});
		server.listen({ port, host: 'localhost' }, resolve);
	});
	onStop(() => {
		server.closeAllConnections();
		process.exit(0);
	});
	console.log(`http://localhost:${port}${base}`);
}

/** Whether there is a site to serve. */
export function hasSite(): boolean {
	return existsSync(join(outDir, 'index.html'));
}
