import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom } from '../../bench/chance.ts';
import { harmCache } from './harm-cache.ts';
import { processesAbout } from './left-over.ts';
import type { Workplace } from './workplace.ts';

/** What was found after builds that were killed, or stopped. */
export interface AfterKills {
	kills: number;
	/** How many of them fell into a build that had not come to its end. */
	stopped: number;
	/** After how many a complete site was served, the one from before or the new one. */
	whole: number;
	/** What the builds were at when they were killed, and how often. */
	during: Record<string, number>;
	/** Processes, such as the browser, that a killed build had started and that did not end by themselves within half a minute. */
	leftOver: number;
	/** Whether the next build, without any help, gave just what it should. */
	healed: boolean;
}

/**
 * Kills builds at random moments, every other time with all that they started, else the first process alone, until so many
 * of the kills fell into a build. How long a build takes is learned anew from each that came to its end.
 * @param signals which take turns; those of Ctrl-C and of a system leave a build time to put things in order
 */
export async function killBuilds(place: Workplace, wanted: number, signals: readonly NodeJS.Signals[] = ['SIGKILL']): Promise<AfterKills> {
	const chance = chanceFrom(wanted);
	const one = await builtAs(place, 'one');
	// The second build finds a cache, as those that are killed do.
	await forgetPdfs();
	let began = performance.now();
	const sites = { one, other: await builtAs(place, 'other') };
	let duration = performance.now() - began;
	const whole = new Set(Object.values(sites));
	const found: AfterKills = { kills: 0, stopped: 0, whole: 0, during: {}, leftOver: 0, healed: false };
	while (found.stopped < wanted && found.kills < 4 * wanted) {
		// Whichever is not served: a build of what is there has nothing to do.
		place.change(place.served() === sites.one ? 'other' : 'one');
		await forgetPdfs();
		began = performance.now();
		const { pid, done } = place.start();
		const isOver = await Promise.race([done.then(() => true), pause(chance.next() * duration, false)]);
		if (isOver) duration = performance.now() - began;
		else if (killed(found.kills % 4 < 2 ? -pid : pid, signals[found.kills % signals.length])) found.stopped++;
		const during = isOver ? 'over before the kill' : stepIn((await done).text);
		found.during[during] = (found.during[during] ?? 0) + 1;
		const served = place.served();
		if (served !== undefined && whole.has(served)) found.whole++;
		found.leftOver += (await processesAbout(place, 30_000)).length;
		found.kills++;
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

/** So that each build starts a browser to print them. */
function forgetPdfs(): Promise<void> {
	return harmCache((cache) => rmSync(join(cache, 'pdf'), { recursive: true, force: true }));
}

/** What a build said last that it was doing: "Proving the pages". */
function stepIn(text: string): string {
	return [...text.matchAll(/^(\w[^\n.]*) \.\.\. /gm)].at(-1)?.[1] ?? 'before its first step';
}

/** Whether there was still something to kill. */
function killed(pid: number, signal: NodeJS.Signals | undefined): boolean {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}
