import { spawnSync } from 'node:child_process';

/** The steps of rsync that bring a release to another machine: what is new, what changes, what is gone; in that order. */
export function rsyncSteps(release: string, goal: string, { dryRun, spared }: { dryRun: boolean; spared: readonly string[] }): string[][] {
	// By what is in a file: each build writes all of them anew. Without times, so that what is equal is left as it is.
	const usual = ['--recursive', '--checksum', '--protect-args', ...(dryRun ? ['--dry-run', '--itemize-changes'] : [])];
	const from = `${release}/`;
	const spare = spared.map((file) => `--filter=P /${file}`);
	if (dryRun) return [[...usual, '--delete', ...spare, '--', from, goal]];
	return [
		[...usual, '--ignore-existing', '--', from, goal],
		[...usual, '--delay-updates', '--', from, goal],
		[...usual, '--existing', '--ignore-existing', '--delete', ...spare, '--', from, goal],
	];
}

/** "newsletter@web.example:/srv/psd"; a folder of Windows, "C:\site", is none. */
export function isRemote(goal: string): boolean {
	return /^[\w.-]+@[\w.-]+:.+$/.test(goal) || /^[\w.-]{2,}:\/?[^\\].*$/.test(goal);
}

/** Undefined where it went well, else what rsync said. */
export function runRsync(args: readonly string[]): string | undefined {
	const { error, status, stderr } = spawnSync('rsync', args, { encoding: 'utf8', stdio: ['inherit', 'inherit', 'pipe'] });
	if (error) return 'There is no rsync on this machine, which copying to another one needs. Install it, or copy to a folder.';
	return status === 0 ? undefined : `rsync ended with ${status}. ${stderr.trim()}`;
}
