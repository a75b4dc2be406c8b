// npm run preview: serve what is in dist/, as it is.
import { healSite } from '../src/publishing/make-current.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { outDir } from './places.ts';
import { findPort } from './port.mjs';
import { hasSite, serve } from './serve.ts';
import { checkSettings } from './settings.ts';

checkSettings();
const command = 'npm run preview';
const found = await findPort(command);
if ('problem' in found) {
	console.error(found.problem);
	process.exit(found.exitCode);
}
// A publishing that was killed may have left the site aside, whole.
if (!hasSite()) healSite(releasesOf(outDir));
if (!hasSite()) {
	console.error('There is no built archive yet. Build it with: npm run build');
	process.exit(1);
}
await serve(found.port, command);
