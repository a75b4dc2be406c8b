import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkplace, type Outcome } from './workplace.ts';

/** Whether this process may mount a disk of a given size, as on a machine of one's own. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

export interface OnSmallDisk {
	size: string;
	outcome: Outcome;
	/** Whether what was served before is served now, byte for byte; or, on a disk with room, a complete new one. */
	isWhole: boolean;
	emptyFiles: string[];
}

/** Builds the site on a disk where the one before has room, and the new one has so much more. */
export async function buildOnSmallDisk(spareKilobytes: number): Promise<OnSmallDisk> {
	const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
	run('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]);
	try {
		const place = openWorkplace(undefined, join(disk, 'site'));
		const first = await place.build();
		const before = place.served();
		if (first.code !== 0 || before === undefined) throw new Error(first.text);
		const used = Number(run('df', ['--output=used', '-k', disk]).trim().split('\n').at(-1));
		const size = `${used + spareKilobytes}k`;
		run('mount', ['-o', `remount,size=${size}`, disk]);
		place.change('other');
		const outcome = await place.build();
		const after = place.served();
		return { size, outcome, isWhole: outcome.code === 0 ? after !== undefined && after !== before : after === before, emptyFiles: emptyFilesIn(place.site) };
	} finally {
		run('umount', [disk]);
	}
}

function emptyFilesIn(site: string): string[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(site, name)).isFile() && statSync(join(site, name)).size === 0);
}

function mounts(): boolean {
	const disk = mkdtempSync(join(tmpdir(), 'mount-'));
	if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', disk]).status !== 0) return false;
	return spawnSync('umount', [disk]).status === 0;
}

function run(program: string, args: string[]): string {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
	return stdout;
}
