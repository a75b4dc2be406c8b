// npm run rollback: serve the release before again.
import { rollBack } from '../src/publishing/publish-release.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { removeStamp } from './build-stamp.ts';
import { exitCodes } from './exit-codes.ts';
import { report } from './fault-report.ts';
import { readOptions } from './options.ts';
import { outDir, shown } from './places.ts';
import { withLock } from './with-lock.ts';

const options = readOptions('npm run rollback');
const releases = releasesOf(outDir);
process.exitCode = await withLock(releases.folder, async () => {
	const number = rollBack(releases);
	if (number === undefined) {
		console.error(`There is no release before the one in "${shown(outDir)}": one is kept, and only after the next was published.`);
		return exitCodes.usage;
	}
	removeStamp(outDir);
	console.log(`"${shown(outDir)}" is the release before again. The next build replaces it.`);
	return exitCodes.done;
}).catch((error: unknown) => report(error, options));
