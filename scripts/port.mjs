// Also runs before anything is installed, so that a port in use is not found out after a minute's wait.
import { connect, createServer } from 'node:net';

/**
 * The port to serve at: PORT, or 4321.
 * @param {string} command what the reader typed: "npm start"
 * @returns {Promise<{ port: number } | { problem: string, exitCode: number }>}
 */
export async function findPort(command) {
	const wanted = process.env.PORT || '4321';
	const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0;
	if (port < 1 || port > 65535) {
		const problem = `PORT is "${wanted}", but a port is a whole number from 1 to 65535, such as ${retry(4322, command)}`;
		return { problem, exitCode: 2 };
	}
	if ((await Promise.all(['127.0.0.1', '::1'].map((host) => answers(port, host)))).includes(true)) {
		return { problem: inUse(port, command), exitCode: 1 };
	}
	const error = await errorOnListening(port);
	if (error === 'EADDRINUSE') return { problem: inUse(port, command), exitCode: 1 };
	if (error) {
		const problem = `Port ${port} cannot be opened here (${error}). Choose another port: ${retry(4321, command)}`;
		return { problem, exitCode: 1 };
	}
	return { port };
}

/**
 * @param {number} port
 * @param {string} command
 */
export function inUse(port, command) {
	const next = port < 65535 ? port + 1 : 4321;
	return `Port ${port} is in use. Close the other program, or choose another port: ${retry(next, command)}`;
}

/**
 * @param {number} port
 * @param {string} command
 */
function retry(port, command) {
	return process.platform === 'win32' ? `set PORT=${port}, then ${command}` : `PORT=${port} ${command}`;
}

/**
 * Whether a program answers. macOS and Windows let us listen on 127.0.0.1 beside one that listens on every address.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function answers(port, host) {
	return new Promise((resolve) => {
		const socket = connect({ port, host, timeout: 1000 });
		const finish = (/** @type {boolean} */ answer) => {
			socket.destroy();
			resolve(answer);
		};
		socket.on('connect', () => finish(true));
		socket.on('timeout', () => finish(false));
		socket.on('error', () => finish(false));
	});
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the error's code
 */
function errorOnListening(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
		server.listen({ port, host: 'localhost' }, () => server.close(() => resolve(undefined)));
	});
}
