import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isRunning, startOf } from './process-identity.ts';

/** Who is at work in a folder. */
export interface Holder {
	pid: number;
	/** Of the process, as startOf() tells it: numbers are used again. */
	start: string;
	host: string;
	/** "20:15:02" */
	since: string;
}

export interface Lock {
	/** Whether it is still ours: another command takes over the lock of a process that it finds dead. */
	isHeld(): boolean;
	release(): void;
}

/** Takes the lock of a folder, or answers who has it. What a killed process left is taken over. */
export function takeLock(folder: string, now: Date): { lock: Lock } | { holder: Holder } {
	const file = join(folder, 'lock');
	const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid), host: hostname(), since: now.toTimeString().slice(0, 8) });
	const isHeld = () => read(file) === mine;
	const release = () => {
		if (isHeld()) rmSync(file, { force: true });
	};
	for (let tries = 0; tries < 5; tries++) {
		if (create(file, mine)) return { lock: { isHeld, release } };
		const text = read(file);
		const holder = text === undefined ? undefined : holderIn(text);
		if (holder && isAlive(holder)) return { holder };
		if (text !== undefined) removeStale(file, text);
	}
	throw new Error(`The lock "${file}" could not be taken: others took it each time. Try again.`);
}

export function holderSentence({ pid, host, since }: Holder): string {
	const where = host === hostname() ? '' : ` on ${host}`;
	return `Another build is running (process ${pid}${where}, since ${since}).`;
}

/** With all its text in it at once, so that nobody finds a lock that says nothing. */
function create(file: string, text: string): boolean {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, text);
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		if (error.code === 'EEXIST') return false;
		if (error.code === 'ENOSPC' || error.code === 'EROFS') throw error;
		return createWithoutLink(file, text);
	} finally {
		rmSync(own, { force: true });
	}
}

/** Some disks, and shares of other systems, know no second name of a file. */
function createWithoutLink(file: string, text: string): boolean {
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Moves it aside first: where another command was faster, what was moved is that one's lock, and goes back. */
function removeStale(file: string, text: string): void {
	const aside = `${file}.${process.pid}.stale`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	if (read(aside) !== text) create(file, read(aside) ?? '');
	rmSync(aside, { force: true });
}

/** Of a process on another machine nothing can be known, so it is left alone. */
function isAlive({ pid, start, host }: Holder): boolean {
	if (host !== hostname()) return true;
	return isRunning(pid) && (start === '' || startOf(pid) === start);
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function holderIn(text: string): Holder | undefined {
	try {
		return holderShape.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}

const holderShape = z.object({ pid: z.int().positive(), start: z.string(), host: z.string(), since: z.string() });
