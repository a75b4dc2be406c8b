import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apacheConfig } from '../../publishing/servers/apache.ts';
import type { ServedFrom } from '../../publishing/servers/nginx.ts';
import { copyTree } from '../../publishing/same-tree.ts';
import { freePort, whenItAnswers, type RunningServer } from './running-server.ts';

const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((folder) => existsSync(folder));

/** The Apache of this machine; undefined where there is none. */
export const apacheProgram = modules === undefined ? undefined : ['apache2', 'httpd', '/usr/sbin/apache2', '/usr/sbin/httpd'].find((program) => spawnSync(program, ['-v']).status === 0);

/** A real Apache that serves a site by the configuration we print, and nothing else. */
export async function startApache(program: string, { folder, base }: ServedFrom): Promise<RunningServer> {
	const place = mkdtempSync(join(tmpdir(), 'apache-'));
	const port = await freePort();
	// Apache refuses to serve as root; whom it serves as may read no folder of the user who tests.
	const isRoot = process.getuid?.() === 0;
	const site = isRoot ? join(place, 'site') : folder;
	if (isRoot) {
		copyTree(folder, site);
		chmodSync(place, 0o755);
	}
	const loaded = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'alias', 'filter', 'deflate', 'headers'].map((name) => `<IfModule !${name}_module>\nLoadModule ${name}_module ${modules}/mod_${name}.so\n</IfModule>`);
	const configuration = `ServerRoot ${place}
ServerName localhost
PidFile ${place}/pid
ErrorLog ${place}/error.log
DefaultRuntimeDir ${place}
TypesConfig /dev/null
Mutex file:${place}
${loaded.join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
Listen 127.0.0.1:${port}
<VirtualHost 127.0.0.1:${port}>
${apacheConfig({ folder: site, base })}
</VirtualHost>
`;
	writeFileSync(join(place, 'apache.conf'), configuration);
	const child = spawn(program, ['-f', join(place, 'apache.conf'), '-DFOREGROUND'], { stdio: ['ignore', 'ignore', 'pipe'] });
	return whenItAnswers('Apache', child, port);
}
