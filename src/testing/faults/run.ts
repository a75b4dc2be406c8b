// The long runs of what `npm test` does a handful of: node src/testing/faults/run.ts kill 50 | stop 20 | disk | two | refused | hostile
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../../bench/corpus.ts';
import { buildOnSmallDisk, mayMount } from './full-disk.ts';
import { killBuilds } from './killed.ts';
import { buildRefused, refusals } from './refused.ts';
import { launchBrowser } from '../../outputs/browser.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { hostileReport } from '../hostile/report.ts';
import { siteBatches } from '../hostile/hostile-site.ts';
import { visitEveryString } from '../hostile/every-string.ts';
import { openWorkplace } from './workplace.ts';

const runs: Record<string, (count: number) => Promise<boolean>> = { kill, stop, disk, two, refused, hostile };
const [name = '', count = '50'] = process.argv.slice(2);
const run = Object.hasOwn(runs, name) ? runs[name] : undefined;
if (!run) console.error('node src/testing/faults/run.ts kill [times] | stop [times] | disk | two [times] | refused | hostile');
process.exitCode = run && (await run(Number(count))) ? 0 : 1;

function kill(kills: number): Promise<boolean> {
	return killOrStop(kills, ['SIGKILL']);
}

/** By Ctrl-C, and by a system that shuts down. */
function stop(stops: number): Promise<boolean> {
	return killOrStop(stops, ['SIGINT', 'SIGTERM']);
}

/** Builds of an archive of 150 cases. */
async function killOrStop(kills: number, signals: readonly NodeJS.Signals[]): Promise<boolean> {
	const content = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'content');
	writeCorpus(content, { editions: 10, cases: 15 });
	const found = await killBuilds(openWorkplace(content), kills, signals);
	for (const [step, times] of Object.entries(found.during)) console.log(`  ${times} at "${step}"`);
	console.log(`${found.kills} times ${signals.join(' or ')}, ${found.stopped} of them inside a build: a complete site ${found.whole} times, ${found.leftOver} processes left over; the next build was ${found.healed ? 'right' : 'WRONG'}.`);
	return found.stopped >= kills && found.whole === found.kills && found.leftOver === 0 && found.healed;
}

async function disk(): Promise<boolean> {
	if (!mayMount) {
		console.log('Skipped: this user may not mount a small disk.');
		return true;
	}
	const found = [];
	for (const spare of [0, 100, 200, 500, 1000, 1500, 2000, 3000, 4000, 8000]) {
		const one = await buildOnSmallDisk(spare);
		const sentence = one.outcome.text.split('\n').find((line) => line.startsWith('The disk is full')) ?? '';
		console.log(`${spare} kB to spare: exit ${one.outcome.code}, ${one.isWhole ? 'whole' : 'BROKEN'}, ${one.emptyFiles.length} empty files. ${sentence}`);
		found.push(one.isWhole && one.emptyFiles.length === 0 && (one.outcome.code === 0 || (one.outcome.code === 3 && sentence !== '')));
	}
	console.log(`${found.length} disks, ${found.filter(Boolean).length} as it should be.`);
	return found.every(Boolean);
}

async function two(times: number): Promise<boolean> {
	const place = openWorkplace();
	let right = 0;
	for (let time = 0; time < times; time++) {
		place.change(time % 2 === 0 ? 'one' : 'other');
		const both = await Promise.all([place.build(), place.build()]);
		const waited = both.filter(({ text }) => text.includes('Another build is running (process')).length;
		if (both.every(({ code }) => code === 0) && waited === 1 && place.served() !== undefined) right++;
	}
	console.log(`${times} pairs of builds at once: ${right} ended well, one after the other.`);
	return right === times;
}

async function refused(): Promise<boolean> {
	const place = openWorkplace();
	await place.build();
	let right = 0;
	for (const refusal of refusals) {
		const { code, text, isWhole } = await buildRefused(place, refusal);
		const isRight = code === refusal.ends && refusal.says.test(text) && isWhole;
		console.log(`${refusal.what}: exit ${code}, ${isRight ? 'as it should be' : `WRONG\n${text}`}`);
		if (isRight) right++;
	}
	console.log(`${refusals.length} refusals, ${right} as they should be.`);
	return right === refusals.length;
}

/** All strings in every field, those of site.yaml included. */
async function hostile(): Promise<boolean> {
	const browser = await launchBrowser();
	const found = await visitEveryString(browser, siteBatches(hostileStrings), console.log);
	await browser.close();
	console.log(hostileReport(hostileStrings.length, found));
	return found.hits.length === 0;
}
