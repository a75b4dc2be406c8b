import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a whole process took, with every process that it started. */
export interface Measured {
	/** Seconds on the clock. */
	wall: number;
	/** Seconds of processors. */
	processor: number;
	/** Bytes in memory at the worst moment, all processes together. Undefined where the system does not say (it has no /proc). */
	peak: number | undefined;
	code: number;
	/** Each line that was printed, with the second in which it came. */
	lines: { at: number; text: string }[];
}

/** Runs a command and watches it, ten times a second. */
export function measuredRun(command: string, args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<Measured> {
	const started = performance.now();
	const seconds = () => (performance.now() - started) / 1000;
	const child = spawn(command, args, { cwd: options.cwd, env: { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
	const lines: Measured['lines'] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean).map((line) => ({ at: seconds(), text: line }))));
	}
	const before = childSeconds();
	let peak: number | undefined;
	const watch = setInterval(() => {
		const now = memoryBelow(child.pid ?? 0);
		peak = now === undefined ? peak : Math.max(peak ?? 0, now);
	}, 100);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(watch);
			resolve({ wall: seconds(), processor: childSeconds() - before, peak, code: code ?? 1, lines });
		});
	});
}

/** Without what a test runner sets: a build that sees it makes a site for developers. */
function ownEnvironment() {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|NODE_ENV|DEV|PROD|MODE|SSR|TEST|BASE_URL)$/.test(name)));
}

/** Seconds of processor of all children that have ended. */
function childSeconds(): number {
	const fields = statOf('self');
	return (Number(fields[15] ?? 0) + Number(fields[16] ?? 0)) / 100;
}

function memoryBelow(root: number): number | undefined {
	if (!existsSync('/proc/self/stat')) return undefined;
	const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(statOf).filter(([pid]) => pid);
	const family = new Set([String(root)]);
	let size = 0;
	while (family.size > size) {
		size = family.size;
		for (const [pid = '', , , parent = ''] of processes) if (family.has(parent)) family.add(pid);
	}
	return processes.filter(([pid = '']) => family.has(pid)).reduce((sum, fields) => sum + Number(fields[23]) * 4096, 0);
}

/** The fields of /proc/<pid>/stat: pid, name, state, parent ... */
function statOf(pid: string): string[] {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const end = text.lastIndexOf(')');
		return [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf('('), end + 1), ...text.slice(end + 2).split(' ')];
	} catch {
		return [];
	}
}
