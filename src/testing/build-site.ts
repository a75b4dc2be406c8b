import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, type TestSite } from './test-sites.ts';

/** Builds a site by the very command of `npm run build`. */
export async function buildSite(site: TestSite): Promise<void> {
	if (site.projectDir !== projectRoot) copyProject(site.projectDir);
	const child = startScript(site, 'build.ts', noNetwork);
	let log = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Error(`The test site in ${site.outDir} could not be built.\n${log}`);
}

/** Runs one of the project's scripts with what the site asks for. */
export function startScript(site: TestSite, name: string, environment: Record<string, string> = {}, args: readonly string[] = []) {
	const env = {
		...process.env,
		NODE_ENV: 'production',
		CONTENT_DIR: site.contentDir,
		OUT_DIR: site.outDir,
		BASE_PATH: site.base,
		SITE_URL: site.origin ?? '',
		TZ: site.timeZone,
		ASTRO_TELEMETRY_DISABLED: '1',
		...environment,
	};
	const script = join(site.projectDir, 'scripts', name);
	return spawn(process.execPath, [script, ...args], { cwd: site.projectDir, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Whatever a build would fetch leads to a port where nobody listens: a build must not need the network. */
const noNetwork = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };

function copyProject(goal: string): void {
	rmSync(goal, { recursive: true, force: true });
	mkdirSync(goal, { recursive: true });
	const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
	for (const name of [...files, 'content', 'public', 'scripts', 'src']) {
		cpSync(join(projectRoot, name), join(goal, name), { recursive: true });
	}
	symlinkSync(join(projectRoot, 'node_modules'), join(goal, 'node_modules'), 'junction');
}
