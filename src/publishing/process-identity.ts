import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process began, in whatever form the system tells it: a number that another process gets later began at another
 * time. Empty where no such process runs, or where the system does not tell.
 */
export function startOf(pid: number): string {
	if (process.platform === 'win32') return '';
	try {
		// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name, in round brackets, may have anything in it.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
		return stdout?.trim() ?? '';
	}
}

export function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// EPERM: it runs, but belongs to someone else.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
