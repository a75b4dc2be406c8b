import { createServer } from 'node:http';
import { answerWithFiles } from '../publishing/file-server.ts';

/** A folder that is served as `npm run preview` does, at the root of a server. */
export interface ServedFolder {
	/** Without a slash at its end. */
	origin: string;
	close(): void;
}

export async function serveFolder(site: string): Promise<ServedFolder> {
	const server = createServer(answerWithFiles({ site, base: '/' }));
	await new Promise<void>((resolve) => void server.listen({ port: 0, host: '127.0.0.1' }, resolve));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return { origin: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}
