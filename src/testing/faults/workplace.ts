import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../publishing/same-tree.ts';
import { projectRoot } from '../test-sites.ts';

/** A content and a site of their own, to do harm to. */
export interface Workplace {
	content: string;
	site: string;
	/** Builds to the end, under these circumstances. */
	build(environment?: Record<string, string>, options?: readonly string[]): Promise<Outcome>;
	/** Runs another of the project's scripts to its end: pdf.ts */
	run(script: string, environment?: Record<string, string>, options?: readonly string[]): Promise<Outcome>;
	/** Starts a build in a process group of its own, so that it can be killed with all that it started. */
	start(environment?: Record<string, string>, options?: readonly string[]): { pid: number; done: Promise<Outcome> };
	/** Changes the content between its two states, which give two different sites. */
	change(state: 'one' | 'other'): void;
	/** A hash of every name and byte of the site that a server would serve; undefined where there is none. */
	served(): string | undefined;
}

export interface Outcome {
	code: number | null;
	/** Everything that it printed. */
	text: string;
}

/** Without what vitest sets for the tests themselves, which would make Astro's build one for development, and its dev answer nothing. */
export const plainEnvironment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name)));

/** @param content a folder of content; the sample archive where none is given. */
export function openWorkplace(content = join(projectRoot, 'content'), site?: string): Workplace {
	const folder = mkdtempSync(join(tmpdir(), 'faults-'));
	const own = join(folder, 'content');
	cpSync(content, own, { recursive: true });
	const topics = join(own, 'topics.yaml');
	const text = readFileSync(topics, 'utf8');
	const outDir = site ?? join(folder, 'site');
	const startScript = (script: string, environment: Record<string, string> = {}, options: readonly string[] = []) => {
		const env = { ...plainEnvironment, NODE_ENV: 'production', CONTENT_DIR: own, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
		const child = spawn(process.execPath, [join(projectRoot, 'scripts', script), ...options], { cwd: projectRoot, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		let printed = '';
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
		const done = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, text: printed })));
		return { pid: child.pid ?? 0, done };
	};
	return {
		content: own,
		site: outDir,
		start: (environment, options) => startScript('build.ts', environment, options),
		build: (environment, options) => startScript('build.ts', environment, options).done,
		run: (script, environment, options) => startScript(script, environment, options).done,
		change: (state) => writeFileSync(topics, state === 'one' ? text : text.replace(/^( *summary: ).*$/m, '$1The other state of this content.')),
		served: () => treeHash(outDir),
	};
}

function treeHash(folder: string): string | undefined {
	try {
		const hash = createHash('sha256');
		for (const file of filesOf(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
		return hash.digest('hex');
	} catch {
		return undefined;
	}
}
