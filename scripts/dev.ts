// npm run dev: show the content as it is being written, drafts too.
import { findPort } from './port.mjs';
import { checkSettings } from './settings.ts';
import { runTool } from './tools.ts';

checkSettings();
const found = await findPort('npm run dev');
if ('problem' in found) {
	console.error(found.problem);
	process.exit(found.exitCode);
}
process.exitCode = await runTool('astro', ['dev', '--port', String(found.port), ...process.argv.slice(2)]);
