import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A web server of this machine, which serves one site for a test. */
export interface RunningServer {
	/** Without a slash at its end. */
	origin: string;
	stop(): Promise<void>;
}

/** @throws where it ends, or does not answer within ten seconds; with what it said. */
export async function whenItAnswers(name: string, child: ChildProcess, port: number): Promise<RunningServer> {
	let log = '';
	child.stderr?.setEncoding('utf8').on('data', (text) => (log += text));
	const stopped = new Promise((resolve) => child.on('close', resolve));
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; !(await fetch(origin).catch(() => undefined)); tries++) {
		if (tries > 100 || child.exitCode !== null) throw new Error(`${name} did not start.\n${log}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		origin,
		async stop() {
			child.kill();
			await stopped;
		},
	};
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen({ port: 0, host: '127.0.0.1' }, () => {
			const address = server.address();
			server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('There is no free port.'))));
		});
	});
}
