import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom } from '../../bench/chance.ts';
import type { Workplace } from './workplace.ts';

/** What was found after builds that were killed. */
export interface AfterKills {
	kills: number;
	/** After how many a complete site was served, the one from before or the new one. */
	whole: number;
	/** How many were killed before they came to an end. */
	stopped: number;
	/** Whether the next build, without any help, gave just what it should. */
	healed: boolean;
}

/** Kills builds at random moments: every other time with all that they started, else the first process alone. */
export async function killBuilds(place: Workplace, kills: number): Promise<AfterKills> {
	const chance = chanceFrom(kills);
	const one = await builtAs(place, 'one');
	// The second build finds a cache, as those that are killed do.
	const began = performance.now();
	const sites = { one, other: await builtAs(place, 'other') };
	const duration = performance.now() - began;
	const whole = new Set(Object.values(sites));
	const found: AfterKills = { kills, whole: 0, stopped: 0, healed: false };
	for (let kill = 0; kill < kills; kill++) {
		place.change(kill % 2 === 0 ? 'one' : 'other');
		const { pid, done } = place.start();
		await Promise.race([done, pause(chance.next() * duration)]);
		if (killed(kill % 4 < 2 ? -pid : pid)) found.stopped++;
		await done;
		const served = place.served();
		if (served !== undefined && whole.has(served)) found.whole++;
	}
	found.healed = (await builtAs(place, 'one')) === sites.one;
	return found;
}

async function builtAs(place: Workplace, state: 'one' | 'other'): Promise<string> {
	place.change(state);
	const { code, text } = await place.build();
	const served = place.served();
	if (code !== 0 || served === undefined) throw new Error(`The build ended with ${code}.\n${text}`);
	return served;
}

/** Whether there was still something to kill. */
function killed(pid: number): boolean {
	try {
		return process.kill(pid, 'SIGKILL');
	} catch {
		return false;
	}
}
