import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../outputs/browser.ts';

/** Something called a browser, which fails. It is a program of the shell. */
export interface FaultyBrowser {
	path: string;
	/** Called when it shows a page: this is when what is to be killed or stopped is. */
	strike(): void;
	/** The processes that it started and that still run, of all its starts. */
	leftovers(): number[];
}

/** What it does: dies or hangs at once, or starts as a browser does and is killed or stopped as soon as it shows a page. */
export type Fault = 'dies at once' | 'hangs at once' | 'is killed' | 'is stopped';

export async function faultyBrowser(fault: Fault): Promise<FaultyBrowser> {
	const folder = mkdtempSync(join(tmpdir(), 'faulty-browser-'));
	const [path, starts] = [join(folder, 'browser'), join(folder, 'starts')];
	writeFileSync(starts, '');
	// Playwright makes each start the leader of a group of processes.
	writeFileSync(path, ['#!/bin/sh', `echo $$ >> '${starts}'`, ...(await program(fault))].join('\n'), { mode: 0o755 });
	return {
		path,
		strike() {
			process.kill(startedIn(starts).at(-1) ?? 0, fault === 'is killed' ? 'SIGKILL' : 'SIGSTOP');
		},
		leftovers() {
			const groups = new Set(startedIn(starts));
			return processes().filter(({ group, isDead }) => groups.has(group) && !isDead).map(({ pid }) => pid);
		},
	};
}

async function program(fault: Fault): Promise<string[]> {
	if (fault === 'dies at once') return ['exit 7'];
	if (fault === 'hangs at once') return ['exec sleep 1000'];
	const browser = await findBrowser();
	if ('missing' in browser) throw new Error(browser.missing);
	return [...Object.entries(browser.env).map(([name, value]) => `export ${name}='${value}'`), `exec '${browser.executablePath}' "$@"`];
}

function startedIn(starts: string): number[] {
	return readFileSync(starts, 'utf8').trim().split('\n').map(Number);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: after the name in round brackets come state, parent and group. */
function processes(): { pid: number; group: number; isDead: boolean }[] {
	return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			return [{ pid: Number(name), group: Number(group), isDead: state === 'Z' || state === 'X' }];
		} catch {
			return [];
		}
	});
}
