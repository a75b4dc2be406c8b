import { expect, test } from 'vitest';
import { benchTable } from './bench-table.ts';

const run = (wall: number, megabytes: number) => ({ wall, processor: 2 * wall, peak: megabytes * 1e6, code: 0, lines: [] });

test('shows medians, and how often they hold those of the first', () => {
	const peer = { name: 'Peer', runs: [run(9, 100), run(11, 100), run(10, 100)], pages: 800, bytes: 5e6 };
	const ours = { name: 'ours', runs: [run(20, 50), run(30, 150)], pages: 900, bytes: 9e6 };
	expect(benchTable([ours, peer], peer)).toMatchInlineSnapshot(`
		"|  | on the clock | processors | memory | pages | size | time, Peer = 1 | memory, Peer = 1 |
		| --- | --: | --: | --: | --: | --: | --: | --: |
		| ours | 25.0 s | 50.0 s | 100 MB | 900 | 9 MB | 2.50 | 1.00 |
		| Peer | 10.0 s | 20.0 s | 100 MB | 800 | 5 MB | 1.00 | 1.00 |"
	`);
});
