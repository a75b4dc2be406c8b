import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { planCopy } from './copy-plan.ts';
import { copyRelease, mayReceive } from './copy-release.ts';
import { isRemote, rsyncSteps, runRsync } from './remote-copy.ts';
import { filesOf, isSameTree } from './same-tree.ts';

const before = { 'index.html': 'one', 'theme.css': '', 'cases/withdrawn/index.html': 'a person', 'assets/style.a.css': 'old', 'pagefind/fragment/a.pf_fragment': 'a person' };
const after = { 'index.html': 'two', 'theme.css': '', 'cases/new/index.html': 'new', 'assets/style.b.css': 'new', 'pagefind/fragment/b.pf_fragment': 'new' };

test('a copy adds, replaces and deletes; styles of the release before stay for pages that are open, texts do not', () => {
	const [old, release, goal] = [folderOf(before), folderOf(after), folderOf(before)];
	const plan = planCopy(release, goal, old);
	expect(plan).toEqual({
		add: ['assets/style.b.css', 'cases/new/index.html', 'pagefind/fragment/b.pf_fragment'],
		replace: ['index.html'],
		remove: ['cases/withdrawn/index.html', 'pagefind/fragment/a.pf_fragment'],
		spare: ['assets/style.a.css'],
	});
	copyRelease(release, goal, plan);
	expect(filesOf(goal)).toEqual([...filesOf(release), 'assets/style.a.css'].sort());
	const next = planCopy(release, goal, release);
	copyRelease(release, goal, next);
	expect(isSameTree(release, goal)).toBe(true);
});

test('a folder with other things in it receives no site', () => {
	expect(mayReceive(folderOf({ 'thesis.docx': '' }))).toBe(false);
	expect(mayReceive(folderOf({ 'index.html': 'of another program' }))).toBe(false);
	expect([folderOf({}), folderOf(before), join(tmpdir(), 'not-there-yet')].map(mayReceive)).toEqual([true, true, true]);
});

test('a machine is told from a folder', () => {
	expect(['psd@web.example:/srv/psd', 'web:site'].map(isRemote)).toEqual([true, true]);
	expect(['C:\\site', '/srv/psd', 'copies/site', '\\\\server\\share'].map(isRemote)).toEqual([false, false, false, false]);
});

const hasRsync = spawnSync('rsync', ['--version']).status === 0;
if (!hasRsync) console.warn('There is no rsync on this machine, so copying by it was not tried.');

test.skipIf(!hasRsync)("rsync's steps make the same of a folder", () => {
	const [release, goal] = [folderOf(after), folderOf(before)];
	for (const args of rsyncSteps(release, `${goal}/`, { dryRun: false, spared: ['assets/style.a.css'] })) expect(runRsync(args)).toBeUndefined();
	expect(filesOf(goal)).toEqual([...filesOf(release), 'assets/style.a.css'].sort());
	for (const args of rsyncSteps(release, `${goal}/`, { dryRun: false, spared: [] })) expect(runRsync(args)).toBeUndefined();
	expect(isSameTree(release, goal)).toBe(true);
});

function folderOf(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'copy-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
