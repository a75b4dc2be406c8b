import { createServer } from 'node:http';
import { answerWithFiles } from '../publishing/file-server.ts';

/** Serves a folder on a free port of this machine while something is done. */
export async function whileServed<Result>(site: string, act: (address: string) => Promise<Result>): Promise<Result> {
	const server = createServer(answerWithFiles({ site, base: '/' }));
	await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
	const address = server.address();
	try {
		return await act(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}
