import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

/** Something that a browser is to do, in a context of its own. */
export type Job<Result> = (context: BrowserContext) => Promise<Result>;

/** One browser for many jobs, started at the first of them. */
export interface Printer {
	/** Does a job; where the browser hangs or dies it is ended, and the job is tried once more in a new one. */
	run<Result>(job: Job<Result>): Promise<Result>;
	/** Ends the browser; none of its processes is left. */
	close(): Promise<void>;
}

/** @param limit how long one try may take, in milliseconds. */
export function openPrinter(limit = 30_000): Printer {
	let browser: Browser | undefined;
	let missing: Error | undefined;
	const attempt = async <Result>(job: Job<Result>): Promise<Result> => {
		if (missing) throw missing;
		browser ??= await launchBrowser().catch((error: Error) => {
			missing = error;
			throw error;
		});
		const context = await within(limit, browser.newContext({ reducedMotion: 'reduce' }));
		const result = await within(limit, job(context));
		await within(limit, context.close());
		return result;
	};
	const close = async () => {
		const closing = browser;
		browser = undefined;
		if (closing) await end(closing);
	};
	return {
		async run(job) {
			try {
				return await attempt(job);
			} catch (error) {
				if (missing) throw error;
				await close();
				return attempt(job);
			}
		},
		close,
	};
}

/** A browser that hangs does not close when asked; the second time Playwright is asked, it kills it. */
async function end(browser: Browser): Promise<void> {
	const closed = browser.close().catch(() => undefined);
	await within(3000, closed).catch(() => browser.close().catch(() => undefined));
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
