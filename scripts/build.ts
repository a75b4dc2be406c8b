// npm run build: check the content, then build the archive to dist/, unless it is there.
import { nothingChanged } from './build-stamp.ts';
import { readOptions } from './options.ts';
import { contentDir, outDir } from './places.ts';
import { checkSettings } from './settings.ts';

checkSettings();
const options = readOptions('npm run build');
if (!options.requirePdf && nothingChanged(outDir, contentDir)) console.log('Nothing has changed since the last build.');
else {
	// Loaded only now: all that builds takes longer to load than finding out that there is nothing to do.
	const { buildArchive } = await import('./build-archive.ts');
	process.exitCode = await buildArchive(options);
}
