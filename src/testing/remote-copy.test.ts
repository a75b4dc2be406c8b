import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTo } from '../../scripts/copy-to.ts';
import { filesOf, isSameTree } from '../publishing/same-tree.ts';
import { freePort } from './free-port.ts';

// A server of ssh of its own, with keys of its own, which lets this user in.
const folder = mkdtempSync(join(tmpdir(), 'remote-'));
const first = join(folder, 'first');
const second = join(folder, 'second');
const goal = join(folder, 'goal');
const login = `${userInfo().username}@127.0.0.1`;
const server = await startServer();
if (!server) console.warn('There is no sshd and rsync on this machine that this user may start (Debian: apt install openssh-server rsync), so copying to another machine was not tried.');

describe.skipIf(!server)('to another machine, by rsync and ssh', () => {
	beforeAll(() => {
		write(first, { 'index.html': 'one', 'old/index.html': 'one', 'assets/a.123.js': 'one' });
		write(second, { 'index.html': 'two', 'new/index.html': 'two', 'assets/a.456.js': 'two' });
	});
	afterAll(() => server?.kill());

	test('a dry run copies nothing', () => {
		expect(copyTo(`${login}:${goal}`, { release: first, before: undefined, dryRun: true })).toBe(0);
		expect(() => filesOf(goal)).toThrow();
	});

	test('a release is there as it is here; of the one before only its scripts stay, once', () => {
		expect(copyTo(`${login}:${goal}`, { release: first, before: undefined, dryRun: false })).toBe(0);
		expect(isSameTree(first, goal)).toBe(true);
		expect(copyTo(`${login}:${goal}`, { release: second, before: first, dryRun: false })).toBe(0);
		expect(filesOf(goal)).toEqual(['assets/a.123.js', 'assets/a.456.js', 'index.html', 'new/index.html']);
		expect(readFileSync(join(goal, 'index.html'), 'utf8')).toBe('two');
		expect(copyTo(`${login}:${goal}`, { release: second, before: undefined, dryRun: false })).toBe(0);
		expect(isSameTree(second, goal)).toBe(true);
	});

	test('where it may not be written, a sentence says so', () => {
		expect(copyTo(`${login}:/proc/nowhere`, { release: first, before: undefined, dryRun: false })).toBe(3);
	});
});

async function startServer(): Promise<ChildProcess | undefined> {
	if (process.platform !== 'linux' || spawnSync('rsync', ['--version']).error) return undefined;
	const made = ['host', 'user'].map((name) => spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]));
	if (made.some(({ status }) => status !== 0)) return undefined;
	const port = await freePort();
	const settings = [`Port ${port}`, 'ListenAddress 127.0.0.1', `HostKey ${join(folder, 'host')}`, `AuthorizedKeysFile ${join(folder, 'user.pub')}`, 'PidFile none', 'StrictModes no', 'UsePAM no'];
	writeFileSync(join(folder, 'settings'), settings.join('\n'));
	const sshd = spawn('/usr/sbin/sshd', ['-D', '-f', join(folder, 'settings'), '-E', join(folder, 'log')], { stdio: 'ignore' });
	const hasEnded = new Promise<boolean>((resolve) => void sshd.on('error', () => resolve(true)).on('exit', () => resolve(true)));
	process.env['RSYNC_RSH'] = `ssh -p ${port} -i ${join(folder, 'user')} -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=${join(folder, 'known')}`;
	while (!(await answers(port))) if (await Promise.race([hasEnded, pause(50, false)])) return undefined;
	return sshd;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
		socket.on('connect', () => socket.destroy());
	});
}

function write(place: string, files: Record<string, string>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(place, name, '..'), { recursive: true });
		writeFileSync(join(place, name), text);
	}
}
