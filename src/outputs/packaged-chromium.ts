import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * The Chromium of the npm package @sparticuz/chromium, with the libraries and the font a bare system lacks. It needs nothing
 * installed and nothing in the home folder: 220 MB are unpacked to the temp folder, once.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
	if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is made for Linux on x64 only');
	const folder = join(tmpdir(), `sparticuz-chromium-${packagedVersion()}-${process.getuid?.() ?? 0}`);
	if (!existsSync(folder)) await unpack(entryOf(), folder);
	// The temp folder is open to all: never start a program that another user has put there.
	if (statSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user; remove it`);
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
			FONTCONFIG_PATH: join(folder, 'fonts'),
			HOME: process.env['HOME'] ?? folder,
		},
	};
}

/** The version of the package. */
export function packagedVersion(): string {
	const description = readFileSync(join(dirname(entryOf()), '..', 'package.json'), 'utf8');
	return /"version": "([\w.-]+)"/.exec(description)?.[1] ?? '0';
}

function entryOf() {
	return createRequire(import.meta.url).resolve('@sparticuz/chromium');
}

/**
 * The package unpacks to fixed names in the temp folder and takes a half-written file for a whole one. So it is given a temp
 * folder of its own, which gets its lasting name when it is complete.
 */
async function unpack(entry: string, folder: string) {
	const half = await mkdtemp(`${folder}-`);
	try {
		// In a process of its own, because loading the package changes the environment of the process.
		const code = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await chromium.executablePath();`;
		// This Lambda is what makes it unpack the libraries too.
		const env = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
		await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { env });
		const fonts = join(half, 'fonts', 'fonts.conf');
		await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/', `${folder}/`));
		await rename(half, folder);
	} catch (error) {
		await rm(half, { recursive: true, force: true });
		// Another process may have been faster.
		if (!existsSync(folder)) throw error;
	}
}

interface PackagedChromium {
	executablePath: string;
	/** What it needs in its environment. */
	env: Record<string, string>;
}
