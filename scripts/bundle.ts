// npm run bundle: one zip of the archive that is opened from a folder, without a server. Builds first where that is needed.
import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFiles } from '../src/outputs/bundle/bundle-files.ts';
import { bundleName } from '../src/outputs/bundle/bundle-name.ts';
import { zipFiles } from '../src/outputs/bundle/zip-files.ts';
import { forceShort, publication } from '../src/publication.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { writeWhole } from '../src/publishing/write-whole.ts';
import { nothingChanged } from './build-stamp.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { contentDir, outDir, shown } from './places.ts';
import { step } from './progress.ts';
import { checkSettings } from './settings.ts';
import { root } from './tools.ts';
import { withLock } from './with-lock.ts';

const usage = `npm run bundle -- [--to <folder or file.zip>] [--verbose] [--require-pdf]
  --to  where the zip goes; without it, to the project's folder`;

checkSettings();
process.exitCode = await bundle(process.argv.slice(2));

async function bundle(args: string[]): Promise<ExitCode> {
	const options = read(args);
	if (!options) {
		console.error(usage);
		return exitCodes.usage;
	}
	const { verbose, 'require-pdf': requirePdf, to = root } = options;
	if (!to.endsWith('.zip') && !statSync(to, { throwIfNoEntry: false })?.isDirectory()) {
		console.error(`There is no folder "${to}" to put the bundle into.`);
		return exitCodes.usage;
	}
	if (requirePdf || !nothingChanged(outDir, contentDir)) {
		const { buildArchive } = await import('./build-archive.ts');
		const built = await buildArchive({ verbose, requirePdf });
		if (built !== exitCodes.done) return built;
	}
	// No other command takes the release away while it is read.
	return withLock(releasesOf(outDir).folder, () => pack(to));
}

async function pack(to: string): Promise<ExitCode> {
	const site = realpathSync(outDir);
	const { file, day } = bundleName(site, forceShort(contentDir));
	const goal = to.endsWith('.zip') ? resolve(to) : join(resolve(to), file);
	const files = await step('Adapting the pages', () => bundleFiles(site, publication().base, join(root, 'src', 'client')));
	const zip = await step('Packing them', () => zipFiles(files, day));
	const fault = writeWhole(goal, zip);
	if (fault) {
		console.error(`"${shown(goal)}" could not be written: ${fault}. --to names another place.`);
		return exitCodes.machine;
	}
	const unpacked = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
	console.log(`${shown(goal)}: ${megabytes(zip.length)}, unpacked ${megabytes(unpacked)}. Unpack all of it, and open index.html.`);
	return exitCodes.done;
}

function read(args: string[]) {
	try {
		const flag = { type: 'boolean', default: false } as const;
		return parseArgs({ args, options: { to: { type: 'string' }, verbose: flag, 'require-pdf': flag } }).values;
	} catch {
		return undefined;
	}
}

function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
