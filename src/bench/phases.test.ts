import { expect, test } from 'vitest';
import { phasesOf } from './phases.ts';

test('a phase lasts until the next one is told of, the last one to the end', () => {
	const lines = [
		{ at: 0.4, text: 'Checking the content ... ' },
		{ at: 2, text: 'Compiling the pages ... ' },
		{ at: 4, text: '{"message":"Building static entrypoints..."}' },
		{ at: 5, text: 'Building the archive ... ' },
		{ at: 9, text: 'Proving the pages ... ' },
	];
	expect([...phasesOf({ lines, wall: 10, processor: 12, peak: undefined, code: 0 })]).toEqual([['start', 0.4], ['check', 1.6], ['compile', 3], ['load, render, cards', 4], ['prove', 1]]);
});
