import { chromium, type Browser } from 'playwright-core';
import { browserPlaces } from './browser-places.ts';

/** Starts the first browser that starts within so many milliseconds, without a window. Throws NoBrowser, which says what was tried. */
export async function launchBrowser(longest = longestStart): Promise<Browser> {
	const started = await start(longest);
	if ('missing' in started) throw new NoBrowser(started.missing);
	return started.browser;
}

/** There is none on this machine that starts. */
export class NoBrowser extends Error {}

/** Finds the browser launchBrowser() starts, by starting it. */
export async function findBrowser(): Promise<FoundBrowser | { missing: string }> {
	const started = await start(longestStart);
	if ('missing' in started) return started;
	await started.browser.close();
	return started.found;
}

async function start(longest: number): Promise<{ browser: Browser; found: FoundBrowser } | { missing: string }> {
	const tried: string[] = [];
	for (const { name, prepare } of browserPlaces()) {
		try {
			const found = { name, args, ...(await prepare()) };
			const env = { ...process.env, ...found.env };
			const browser = await chromium.launch({ executablePath: found.executablePath, args, env, timeout: longest });
			return { browser, found };
		} catch (error) {
			tried.push(`${name} (${firstLine(error)})`);
		}
	}
	return { missing: `Tried: ${tried.join('; ')}. Install Chrome, Edge or Chromium, or give the path of one in CHROME_PATH.` };
}

const longestStart = 45_000;

const args = [
	// Chromium refuses to run as root, as in most containers, with its sandbox on. It shows nothing but our own pages.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Playwright's message: "browserType.launch: Failed to launch ...", then pages of log. */
function firstLine(error: unknown) {
	const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	const words = line.replace(/^browserType\.launch: /, '').replace(/\.$/, '');
	if (/has been closed/.test(words)) return 'it ended at once';
	return words.replace(/^Timeout (\d+)ms exceeded$/, (_, time: string) => `it did not start within ${Number(time) / 1000} seconds`);
}

interface FoundBrowser {
	executablePath: string;
	args: string[];
	/** What it needs in its environment, beside what is there. */
	env: Record<string, string>;
	/** Where it is, for a message. */
	name: string;
}
