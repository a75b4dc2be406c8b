import { resolve } from 'node:path';
import { counted } from '../src/model/counted.ts';
import { copyRelease, mayReceive } from '../src/publishing/copy-release.ts';
import { planCopy, type CopyPlan } from '../src/publishing/copy-plan.ts';
import { remoteFault } from '../src/publishing/remote-fault.ts';
import { isRemote, rsyncSteps, runRsync } from '../src/publishing/remote-copy.ts';
import { filesOf } from '../src/publishing/same-tree.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { report } from './fault-report.ts';

/** Copies a release to a folder, or by rsync to another machine; says first what that comes to. */
export function copyTo(goal: string, { release, before, dryRun }: CopyOptions): ExitCode {
	if (isRemote(goal)) return copyToMachine(goal, { release, before, dryRun });
	const folder = resolve(goal);
	if (!mayReceive(folder)) {
		console.error(`"${folder}" has other things than a site of ours in it, which would be deleted. Name an empty folder, or one that a site was copied to.`);
		return exitCodes.usage;
	}
	try {
		const plan = planCopy(release, folder, before);
		console.log(`To "${folder}": ${summary(plan)}.`);
		if (dryRun) return exitCodes.done;
		copyRelease(release, folder, plan);
		return exitCodes.done;
	} catch (error) {
		return report(error, { verbose: false });
	}
}

function copyToMachine(goal: string, { release, before, dryRun }: CopyOptions): ExitCode {
	const now = new Set(filesOf(release));
	const spared = before === undefined ? [] : filesOf(before).filter((file) => /^assets\/.+\.(?:js|css|woff2)$/.test(file) && !now.has(file));
	// The dry run comes first: it also shows whether the other machine lets us in, before anything is changed.
	const tried = firstProblem(rsyncSteps(release, goal, { dryRun: true, spared }), goal);
	if (tried) return refuseCopy(`${tried}\nNothing was copied.`);
	if (dryRun) return exitCodes.done;
	const problem = firstProblem(rsyncSteps(release, goal, { dryRun: false, spared }), goal);
	if (problem) return refuseCopy(`${problem}\nThe copy at "${goal}" may be of both releases. Publish again to complete it.`);
	return exitCodes.done;
}

function firstProblem(steps: readonly string[][], goal: string): string | undefined {
	for (const args of steps) {
		const said = runRsync(args);
		if (said !== undefined) return remoteFault(said, goal) ?? said;
	}
	return undefined;
}

function refuseCopy(why: string): ExitCode {
	console.error(why);
	return exitCodes.machine;
}

function summary({ add, replace, remove, spare }: CopyPlan): string {
	const kept = spare.length > 0 ? ` (${spare.length} more are kept until the next time for pages that are open)` : '';
	return `${counted(add.length, 'file')} to add, ${replace.length} to replace, ${remove.length} to delete${kept}`;
}

interface CopyOptions {
	release: string;
	/** The release before it. */
	before: string | undefined;
	dryRun: boolean;
}
