// npm run build: check the content, then build the archive to dist/.
import { buildArchive } from './build-archive.ts';
import { readOptions } from './options.ts';
import { checkSettings } from './settings.ts';

checkSettings();
process.exitCode = await buildArchive(readOptions('npm run build'));
