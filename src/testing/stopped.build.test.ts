import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { harmCache } from './faults/harm-cache.ts';
import { stopCommand, type Stop } from './faults/stopped.ts';
import { openWorkplace } from './faults/workplace.ts';
import { freePort } from './free-port.ts';

const place = openWorkplace();
const item = join(place.content, 'editions', '2020-q3', 'cases', 'abandoned-999-calls.mdx');
const text = readFileSync(item, 'utf8');
let before: string | undefined;
beforeAll(async () => {
	await place.build();
	before = place.served();
}, 120_000);

const build = { script: 'run.mjs', args: ['build.ts'] };
const ctrlC = { signal: 'SIGINT', reaches: 'all' } as const;
const ended = { signal: 'SIGTERM', reaches: 'the first' } as const;
const stops: readonly (Stop & { what: string })[] = [
	{ what: 'a build, while it checks', ...build, ...ctrlC, at: 'Checking the content' },
	{ what: 'a build, while Astro compiles', ...build, ...ctrlC, at: 'Compiling the pages' },
	{ what: 'a build, while it renders', ...build, ...ended, at: 'Building the archive' },
	{ what: 'a build, while a browser prints', ...build, ...ctrlC, at: 'Printing the PDFs' },
	{ what: 'a build, while a browser prints', ...build, ...ended, at: 'Printing the PDFs' },
	{ what: 'a build, while it proves', ...build, ...ctrlC, at: 'Proving the pages' },
	{ what: 'npm start, while it builds', script: 'start.mjs', args: [], ...ctrlC, at: 'Building the archive' },
	{ what: 'npm run pdf', script: 'run.mjs', args: ['pdf.ts'], ...ctrlC, at: 'Printing the PDFs' },
];

test.each(stops)('$what, and is stopped by $signal: the site stays, and no lock, no process and no half release does', async (stop) => {
	// A text of its own each time, so that its edition is printed anew; other tests use what is kept of other editions meanwhile.
	if (stop.args[0] !== 'pdf.ts') writeFileSync(item, `${text}\nThis is said for the sake of ${stop.what} (${stop.signal}).\n`);
	if (stop.at.startsWith('Compiling')) await harmCache((cache) => rmSync(join(cache, 'compiled'), { recursive: true, force: true }));
	const { code, left, served, text: said } = await stopCommand(place, stop, { PORT: String(await freePort()) });
	expect({ code, left, isWhole: served === before, text: said }).toEqual({ code: stop.signal === 'SIGINT' ? 130 : 143, left: [], isWhole: true, text: expect.not.stringMatching(/^\s+at /m) });
}, 120_000);

test('after all that, the next build needs no help', async () => {
	writeFileSync(item, text);
	expect({ ...(await place.build()), served: place.served() }).toMatchObject({ code: 0, served: before });
}, 120_000);

test.each([ctrlC, ended])('npm start, while it serves, is ended by $signal: the site stays, and no lock and no process does', async (by) => {
	const { code, left, served, text: said } = await stopCommand(place, { script: 'start.mjs', args: [], ...by, at: 'http://localhost:' }, { PORT: String(await freePort()) });
	expect({ code, left, isWhole: served === before, text: said }).toEqual({ code: 0, left: [], isWhole: true, text: expect.not.stringMatching(/^\s+at /m) });
}, 120_000);
