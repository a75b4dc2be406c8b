// npm run publish: build; with -- --to <folder or user@host:path>, copy the release there as well.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { releasesOf } from '../src/publishing/releases.ts';
import { buildArchive } from './build-archive.ts';
import { copyTo } from './copy-to.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { outDir } from './places.ts';
import { checkSettings } from './settings.ts';
import { withLock } from './with-lock.ts';

const usage = `npm run publish -- [--to <folder or user@host:path>] [--dry-run] [--verbose] [--require-pdf]
  --to       copies the release there: adds first, deletes last
  --dry-run  says what would be copied, and copies nothing`;

checkSettings();
process.exitCode = await publish(process.argv.slice(2));

async function publish(args: string[]): Promise<ExitCode> {
	const options = read(args);
	if (!options) {
		console.error(usage);
		return exitCodes.usage;
	}
	const built = await buildArchive({ verbose: options.verbose, requirePdf: options['require-pdf'] });
	if (built !== exitCodes.done || !options.to) return built;
	const { to, 'dry-run': dryRun } = options;
	// No other command takes the release away while it is copied.
	return withLock(releasesOf(outDir).folder, async () => copy(to, dryRun));
}

function copy(to: string, dryRun: boolean): ExitCode {
	const releases = releasesOf(outDir);
	const now = releases.linked();
	const before = releases.numbers().filter((number) => now !== undefined && number < now).at(-1);
	return copyTo(to, { release: realpathSync(outDir), before: before === undefined ? undefined : resolve(releases.path(before)), dryRun });
}

function read(args: string[]) {
	const flag = { type: 'boolean', default: false } as const;
	try {
		const { values } = parseArgs({ args, options: { to: { type: 'string' }, 'dry-run': flag, verbose: flag, 'require-pdf': flag } });
		return values['dry-run'] && !values.to ? undefined : values;
	} catch {
		return undefined;
	}
}
