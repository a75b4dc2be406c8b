// The second half of npm start, on the project's own Node.
import { buildArchive } from './build-archive.ts';
import { nothingChanged } from './build-stamp.ts';
import { exitCodes } from './exit-codes.ts';
import { readOptions } from './options.ts';
import { contentDir, outDir } from './places.ts';
import { findPort } from './port.mjs';
import { serve } from './serve.ts';
import { checkSettings } from './settings.ts';

checkSettings();
const command = 'npm start';
const options = readOptions(command);
const found = await findPort(command);
if ('problem' in found) {
	console.error(found.problem);
	process.exit(found.exitCode);
}
if (nothingChanged(outDir, contentDir)) console.log('Nothing has changed since the last build.');
else {
	const code = await buildArchive(options);
	if (code !== exitCodes.done) process.exit(code);
}
console.log('The archive is at this address until you press Ctrl-C:');
await serve(found.port, command);
