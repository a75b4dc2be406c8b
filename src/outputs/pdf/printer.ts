import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, NoBrowser } from '../browser.ts';

/** Something that a browser is to do, in a context of its own. */
export type Job<Result> = (context: BrowserContext) => Promise<Result>;

/** One browser for many jobs, started at the first of them. */
export interface Printer {
	/** Does a job; where the browser hangs or dies it is ended, and the job is tried once more in a new one. */
	run<Result>(job: Job<Result>): Promise<Result>;
	/** Ends the browser; none of its processes is left. */
	close(): Promise<void>;
}

/** @param limit how long one try may take, and the start of a browser, in milliseconds. */
export function openPrinter(limit = 30_000): Printer {
	let running: Running | undefined;
	/** Why no further job is begun: no browser starts, or two jobs have failed in two browsers each. */
	let refusal: Error | undefined;
	let failed = 0;
	const attempt = async <Result>(job: Job<Result>): Promise<Result> => {
		running ??= await start(limit);
		const { browser } = running;
		const context = await within(limit, browser.newContext({ reducedMotion: 'reduce' }));
		const result = await within(limit, job(context));
		await within(limit, context.close());
		return result;
	};
	const close = async () => {
		const ending = running;
		running = undefined;
		if (ending) await end(ending);
	};
	/** A browser that hangs does not close when it is asked, and one that was killed leaves what it started. */
	const abandon = async () => {
		const pid = running?.pid;
		await close();
		kill(pid);
	};
	return {
		async run(job) {
			if (refusal) throw refusal;
			try {
				return await attempt(job).catch(async (error: unknown) => {
					if (error instanceof NoBrowser) throw error;
					await abandon();
					return attempt(job);
				});
			} catch (error) {
				await abandon();
				failed++;
				const told = inWords(error);
				if (told instanceof NoBrowser || failed === 2) refusal = told;
				throw told;
			}
		},
		close,
	};
}

interface Running {
	browser: Browser;
	/** Of its first process. */
	pid: number | undefined;
}

async function start(limit: number): Promise<Running> {
	const browser = await launchBrowser(limit);
	const asked = browser.newBrowserCDPSession().then((session) => session.send('SystemInfo.getProcessInfo'));
	const { processInfo } = await within(limit, asked).catch(() => ({ processInfo: [] }));
	return { browser, pid: processInfo.find(({ type }) => type === 'browser')?.id };
}

async function end({ browser, pid }: Running): Promise<void> {
	await within(3000, browser.close().catch(() => undefined)).catch(() => kill(pid));
}

/** With all that it started: Playwright makes a browser the leader of a group of processes, where the system has such. */
function kill(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
	} catch {
		// It has ended meanwhile.
	}
}

/** What Playwright says of a browser that is gone has pages of its log in it. */
function inWords(error: unknown): Error {
	if (!(error instanceof Error)) return new Error(String(error));
	return /Target page, context or browser has been closed|Target crashed/.test(error.message) ? new Error('The browser ended while it was printing.') : error;
}

async function within<Result>(limit: number, work: Promise<Result>): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`The browser did not answer within ${limit / 1000} seconds.`)), limit);
	});
	// Whichever comes too late must not end the process as an error that nobody caught.
	work.catch(() => undefined);
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
