import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holderSentence, takeLock } from './build-lock.ts';
import { startOf } from './process-identity.ts';

const now = new Date(2026, 0, 5, 20, 15, 2);

test('one command has the lock, and the other is told who', () => {
	const folder = newFolder();
	const first = takeLock(folder, now);
	const second = takeLock(folder, now);
	if (!('lock' in first) || !('holder' in second)) throw new Error('Both have the lock.');
	expect(holderSentence({ ...second.holder, pid: 123 })).toMatchInlineSnapshot(`"Another build is running (process 123, since 20:15:02)."`);
	expect(second.holder.pid).toBe(process.pid);
	first.lock.release();
	expect('lock' in takeLock(folder, now)).toBe(true);
	expect(readdirSync(folder)).toEqual(['lock']);
});

test.each([
	['a process that is dead', { pid: deadPid(), start: '1', host: hostname(), since: '' }],
	['a number that another process has by now', { pid: process.pid, start: 'earlier', host: hostname(), since: '' }],
])('the lock of %s is taken over', (_, holder) => {
	const folder = newFolder();
	writeFileSync(join(folder, 'lock'), JSON.stringify(holder));
	const taken = takeLock(folder, now);
	expect('lock' in taken && taken.lock.isHeld()).toBe(true);
	expect(readdirSync(folder)).toEqual(['lock']);
});

test.each(['', '{"pid":', 'nonsense'])('a damaged lock (%j) holds nobody up', (text) => {
	const folder = newFolder();
	writeFileSync(join(folder, 'lock'), text);
	expect('lock' in takeLock(folder, now)).toBe(true);
});

test('a lock of another machine is left alone, since nobody can know of its processes', () => {
	const folder = newFolder();
	writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: deadPid(), start: '1', host: 'other-machine', since: '09:00:00' }));
	const taken = takeLock(folder, now);
	expect('holder' in taken && holderSentence({ ...taken.holder, pid: 7 })).toBe('Another build is running (process 7 on other-machine, since 09:00:00).');
});

test('a lock that another took over is no longer held, and is not taken from it', () => {
	const folder = newFolder();
	const taken = takeLock(folder, now);
	if (!('lock' in taken)) throw new Error('The lock was not taken.');
	writeFileSync(join(folder, 'lock'), 'another');
	expect(taken.lock.isHeld()).toBe(false);
	taken.lock.release();
	expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe('another');
});

test('a process is told from another of the same number by when it began', () => {
	expect(startOf(process.pid)).toBe(startOf(process.pid));
	if (process.platform !== 'win32') expect(startOf(process.pid)).not.toBe('');
	expect(startOf(deadPid())).toBe('');
});

function newFolder(): string {
	return mkdtempSync(join(tmpdir(), 'lock-'));
}

function deadPid(): number {
	return spawnSync(process.execPath, ['--eval', '']).pid;
}
