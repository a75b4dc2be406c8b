import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig, type ServedFrom } from '../publishing/servers/nginx.ts';

/** The nginx of this machine; undefined where there is none. */
export const nginxProgram = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
	(program) => spawnSync(program, ['-v']).status === 0,
);

/** A real nginx that serves a site by the configuration we print, and nothing else. */
export async function startNginx(program: string, site: ServedFrom): Promise<{ origin: string; stop(): Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
	const configuration = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; server_name localhost;
${nginxConfig(site)}
} }`;
	writeFileSync(join(folder, 'nginx.conf'), configuration);
	// As root, nginx would hand the files to a user who may not read them.
	const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
	const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), ...user], { stdio: ['ignore', 'ignore', 'pipe'] });
	let log = '';
	child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
	const stopped = new Promise((resolve) => child.on('close', resolve));
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; !(await fetch(origin).catch(() => undefined)); tries++) {
		if (tries > 50 || child.exitCode !== null) throw new Error(`nginx did not start.\n${log}`);
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

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen({ port: 0, host: '127.0.0.1' }, () => {
			const address = server.address();
			server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('There is no free port.'))));
		});
	});
}
