import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../../publishing/process-identity.ts';
import { releasesOf } from '../../publishing/releases.ts';
import { projectRoot } from '../test-sites.ts';
import { processesAbout } from './left-over.ts';
import { plainEnvironment, type Workplace } from './workplace.ts';

export interface Stop {
	/** The first half of a command, as npm starts it: "run.mjs" */
	script: string;
	args: readonly string[];
	signal: 'SIGINT' | 'SIGTERM';
	/** Ctrl-C reaches all processes of a terminal at once; a system that shuts down may tell the first one only. */
	reaches: 'all' | 'the first';
	/** The command is stopped as soon as it says this. */
	at: string;
}

export interface AfterStop {
	code: number | null;
	/** What is left over: locks, half a release, processes. */
	left: string[];
	served: string | undefined;
	text: string;
}

/** Starts a command, stops it as somebody at a terminal does, or a system, and tells what is left. */
export async function stopCommand(place: Workplace, { script, args, signal, reaches, at }: Stop, environment: Record<string, string> = {}): Promise<AfterStop> {
	const env = { ...plainEnvironment, NODE_ENV: 'production', CONTENT_DIR: place.content, OUT_DIR: place.site, ...environment };
	const child = spawn(process.execPath, [join(projectRoot, 'scripts', script), ...args], { cwd: projectRoot, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	let isStopped = false;
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			text += chunk;
			if (isStopped || !text.includes(at)) return;
			isStopped = true;
			process.kill((reaches === 'all' ? -1 : 1) * (child.pid ?? 0), signal);
		});
	}
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	const processes = await processesAbout(place, 10_000);
	const { folder } = releasesOf(place.site);
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => /lock|building/.test(name)) : [];
	const locks = isStale(join(projectRoot, '.cache', 'build', 'lock')) ? ['lock of the project'] : [];
	return { code, text, served: place.served(), left: [...files, ...locks, ...processes.map((pid) => `process ${pid}`)] };
}

/** Whether a process left its lock behind; a build of another test may have one just now. */
function isStale(lock: string): boolean {
	try {
		const [pid] = /(?<="pid":)\d+/.exec(readFileSync(lock, 'utf8')) ?? [];
		return !isRunning(Number(pid));
	} catch {
		return false;
	}
}
