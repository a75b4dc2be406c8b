import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig, type ServedFrom } from '../../publishing/servers/nginx.ts';
import { freePort, whenItAnswers, type RunningServer } from './running-server.ts';

/** The nginx of this machine; undefined where there is none. */
export const nginxProgram = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
	(program) => spawnSync(program, ['-v']).status === 0,
);

/** A real nginx that serves a site by the configuration we print, and nothing else. */
export async function startNginx(program: string, site: ServedFrom): Promise<RunningServer> {
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
	return whenItAnswers('nginx', child, port);
}
