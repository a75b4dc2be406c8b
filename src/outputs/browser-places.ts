import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packagedChromium, packagedVersion } from './packaged-chromium.ts';

/** A browser that may be on this machine. */
export interface BrowserPlace {
	/** Where it is, for a message. */
	name: string;
	/** Changes with its version. */
	identity: () => string;
	prepare: () => Promise<{ executablePath: string; env: Record<string, string> }>;
}

/** Every browser that could be started, in the order in which they are tried. Where CHROME_PATH names one, there is no other. */
export function browserPlaces(): BrowserPlace[] {
	const chosen = process.env['CHROME_PATH'];
	if (chosen) return [onDisk(`CHROME_PATH ${chosen}`, chosen)];
	const paths = new Set(usualPlaces().filter(isFile));
	return [...[...paths].map((path) => onDisk(path, path)), { name: packaged, identity: () => `${packaged} ${packagedVersion()}`, prepare: packagedChromium }];
}

/** Which browsers are here, without starting any: which one starts follows from it, so what it draws may be kept while this is the same. */
export function browsersHere(): string {
	return browserPlaces().map((place) => place.identity()).join('\n');
}

const packaged = 'the Chromium of the npm package @sparticuz/chromium';

function onDisk(name: string, executablePath: string): BrowserPlace {
	return {
		name,
		identity: () => `${executablePath} ${statSync(executablePath, { throwIfNoEntry: false })?.mtimeMs ?? 0}`,
		prepare: async () => ({ executablePath, env: {} }),
	};
}

/** A folder of the PATH that this user may not look into has no browser for us. */
function isFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

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
