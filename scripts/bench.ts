// npm run bench: how long builds of a made archive take, and how long those of other generators.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aside } from '../src/bench/aside.ts';
import { benchTable, type Row } from '../src/bench/bench-table.ts';
import { writeCorpus } from '../src/bench/corpus.ts';
import type { Measured } from '../src/bench/measured-run.ts';
import { buildPeer, pagesIn, peersIn } from '../src/bench/peers.ts';
import { phasesOf } from '../src/bench/phases.ts';
import { editOneCase, openWorkshop } from '../src/bench/workshop.ts';
import { sizeOfTree } from '../src/publishing/same-tree.ts';
import { root } from './tools.ts';

const { values } = parseArgs({
	options: { editions: { type: 'string', default: '40' }, cases: { type: 'string', default: '20' }, runs: { type: 'string', default: '3' }, peers: { type: 'string' }, pdfs: { type: 'boolean', default: false } },
});
const workshop = openWorkshop(root, { withPdfs: values.pdfs });
const site = join(workshop.folder, 'dist');
const before = aside();
const rows = new Map<string, Row>();

try {
	writeCorpus(workshop.content, { editions: Number(values.editions), cases: Number(values.cases) });
	for (let round = 0; round < Number(values.runs); round++) {
		workshop.forget();
		note('cold', await workshop.build(), site);
		note('nothing changed', await workshop.build(), site);
		editOneCase(workshop.content, round);
		note('one case edited', await workshop.build(), site);
		workshop.forget('share-images');
		note('cold, but for share images', await workshop.build(), site);
		for (const peer of values.peers ? peersIn(values.peers) : []) note(peer.name, await buildPeer(peer, before), join(peer.folder, peer.site));
	}
	console.log(`\n${values.editions} editions of ${values.cases} cases, medians of ${values.runs}${values.pdfs ? '' : ', no PDFs'}:\n\n${benchTable([...rows.values()], rows.get('Starlight'))}`);
} finally {
	workshop.close();
	before.remove();
}

function note(name: string, run: Measured, built: string): void {
	if (run.code !== 0) throw new Error(`${name} failed:\n${run.lines.slice(-20).map(({ text }) => text).join('\n')}`);
	const phases = [...phasesOf(run)].map(([phase, seconds]) => `${phase} ${seconds.toFixed(1)}`);
	console.log(`${name}: ${run.wall.toFixed(1)} s, processors ${run.processor.toFixed(1)} s${phases.length > 1 ? ` (${phases.join(', ')})` : ''}`);
	const row = rows.get(name) ?? { name, runs: [], pages: pagesIn(built), bytes: sizeOfTree(built) };
	row.runs.push(run);
	rows.set(name, row);
}
