import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { plainEnvironment } from './faults/workplace.ts';
import { freePort } from './free-port.ts';
import { projectLock } from './project-lock.ts';
import { projectRoot } from './test-sites.ts';

/** `npm run dev` over a content folder, for tests that write into it while they look. */
export interface DevServer extends AsyncDisposable {
	/** Of the front page, without its last slash. */
	home: string;
	/** The HTML of a page; empty while there is none to be had. */
	page(path: string): Promise<string>;
}

/** One at a time. */
export async function startDev(contentDir: string): Promise<DevServer> {
	const lock = await projectLock('dev');
	const port = String(await freePort());
	const env = { ...plainEnvironment, NODE_ENV: 'development', CONTENT_DIR: contentDir, BASE_PATH: '/', SITE_URL: '', PORT: port, ASTRO_TELEMETRY_DISABLED: '1' };
	const dev = spawn(process.execPath, [join(projectRoot, 'scripts', 'dev.ts')], { cwd: projectRoot, env, stdio: 'ignore' });
	const ended = new Promise((resolve) => dev.on('close', resolve));
	const home = `http://localhost:${port}`;
	return {
		home,
		async page(path) {
			const answer = await fetch(`${home}${path}`, { headers: { accept: 'text/html' } }).catch(() => undefined);
			return (await answer?.text()) ?? '';
		},
		async [Symbol.asyncDispose]() {
			dev.kill();
			await ended;
			lock.release();
		},
	};
}
