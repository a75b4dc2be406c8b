// npm start: install what is missing, check, build, serve. Runs under any Node from 20; start.ts does the rest.
import { handOver, installIfMissing } from './install.mjs';
import { findPort } from './port.mjs';

const found = await findPort('npm start');
if ('problem' in found) {
	console.error(found.problem);
	process.exit(found.exitCode);
}
await installIfMissing();
await handOver('start.ts', process.argv.slice(2));
