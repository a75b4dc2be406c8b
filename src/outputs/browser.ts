import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium, packagedVersion } from './packaged-chromium.ts';

/** Starts the first browser that can be started, without a window. Throws an Error that says what was tried. */
export async function launchBrowser(): Promise<Browser> {
	const started = await start();
	if ('missing' in started) throw new Error(started.missing);
	return started.browser;
}

/** Finds the browser launchBrowser() starts, by starting it. */
export async function findBrowser(): Promise<FoundBrowser | { missing: string }> {
	const started = await start();
	if ('missing' in started) return started;
	await started.browser.close();
	return started.found;
}

/** Which browser launchBrowser() would try first, without starting it: what is drawn by it may be kept while this is the same. */
export function browserIdentity(): string {
	const [first] = candidates();
	return first?.identity() ?? '';
}

async function start(): Promise<{ browser: Browser; found: FoundBrowser } | { missing: string }> {
	const tried: string[] = [];
	for (const { name, prepare } of candidates()) {
		try {
			const found = { name, args, ...(await prepare()) };
			const env = { ...process.env, ...found.env };
			const browser = await chromium.launch({ executablePath: found.executablePath, args, env, timeout: longestStart });
			return { browser, found };
		} catch (error) {
			tried.push(`${name} (${firstLine(error)})`);
		}
	}
	const advice = 'Install Chrome, Edge or Chromium, or give the path of one in CHROME_PATH.';
	return { missing: `Tried: ${tried.join('; ')}. ${advice}` };
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

function candidates(): Candidate[] {
	const chosen = process.env['CHROME_PATH'];
	const paths = new Set(usualPlaces().filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile()));
	const onDisk = (name: string, executablePath: string) => ({
		name,
		identity: () => `${executablePath} ${statSync(executablePath, { throwIfNoEntry: false })?.mtimeMs ?? 0}`,
		prepare: async () => ({ executablePath, env: {} }),
	});
	return [
		...(chosen ? [onDisk(`CHROME_PATH ${chosen}`, chosen)] : []),
		...[...paths].map((path) => onDisk(path, path)),
		{ name: packaged, identity: () => `${packaged} ${packagedVersion()}`, prepare: packagedChromium },
	];
}

const packaged = 'the Chromium of the npm package @sparticuz/chromium';

function usualPlaces() {
	if (process.platform === 'win32') return placesOnWindows();
	if (process.platform === 'darwin') return placesOnMac();
	const google = ['google-chrome', 'google-chrome-stable'];
	const names = [...google, 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const offThePath = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
	return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...offThePath];
}

function placesOnMac() {
	const folders = ['/Applications', join(homedir(), 'Applications')];
	const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
	return names.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
}

function placesOnWindows() {
	const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
	const programs = [
		['Google', 'Chrome', 'Application', 'chrome.exe'],
		['Microsoft', 'Edge', 'Application', 'msedge.exe'],
		['Chromium', 'Application', 'chrome.exe'],
	];
	return programs.flatMap((program) => folders.map((folder) => join(folder, ...program)));
}

/** Playwright's message: "browserType.launch: Failed to launch ...", then pages of log. */
function firstLine(error: unknown) {
	const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	return line.replace(/^browserType\.launch: /, '');
}

interface FoundBrowser {
	executablePath: string;
	args: string[];
	/** What it needs in its environment, beside what is there. */
	env: Record<string, string>;
	/** Where it is, for a message. */
	name: string;
}

interface Candidate {
	name: string;
	/** Changes with its version. */
	identity: () => string;
	prepare: () => Promise<{ executablePath: string; env: Record<string, string> }>;
}
