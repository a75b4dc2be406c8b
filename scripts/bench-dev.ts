// npm run bench:dev: how long whoever writes a case waits, in a made archive.
import { parseArgs } from 'node:util';
import { median } from '../src/bench/bench-table.ts';
import { writeCorpus } from '../src/bench/corpus.ts';
import { devTimes } from '../src/bench/dev-times.ts';
import { openWorkshop } from '../src/bench/workshop.ts';
import { findPort } from './port.mjs';
import { root } from './tools.ts';

const { values } = parseArgs({ options: { editions: { type: 'string', default: '40' }, cases: { type: 'string', default: '20' }, saves: { type: 'string', default: '9' } } });
const found = await findPort('npm run bench:dev');
if ('problem' in found) {
	console.error(found.problem);
	process.exit(found.exitCode);
}
const workshop = openWorkshop(root);
try {
	writeCorpus(workshop.content, { editions: Number(values.editions), cases: Number(values.cases) });
	for (const what of ['nothing kept', 'texts kept']) {
		const { start, saves } = await devTimes(workshop.folder, found.port, Number(values.saves));
		console.log(`${what}: first page ${start.toFixed(1)} s, a saved case ${median(saves).toFixed(2)} s (median of ${saves.length}, longest ${Math.max(...saves).toFixed(2)} s)`);
	}
} finally {
	workshop.close();
}
