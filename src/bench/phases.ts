import type { Measured } from './measured-run.ts';

/** What a build does, in order, and the words by which it says that it begins. */
const phases = [
	{ name: 'start', begins: /^/ },
	{ name: 'check', begins: /^Checking the content/ },
	{ name: 'compile', begins: /^Compiling the pages/ },
	{ name: 'load, render, cards', begins: /^Building the archive/ },
	{ name: 'print', begins: /^Printing the PDFs/ },
	{ name: 'search', begins: /^Building the search index/ },
	{ name: 'prove', begins: /^Proving the pages/ },
] as const;

export type Phase = (typeof phases)[number]['name'];

/** Seconds of each phase that a build told of. */
export function phasesOf({ lines, wall }: Measured): Map<Phase, number> {
	const begun = phases.flatMap(({ name, begins }) => {
		const at = name === 'start' ? 0 : lines.find(({ text }) => begins.test(text))?.at;
		return at === undefined ? [] : [{ name, at }];
	});
	return new Map(begun.map(({ name, at }, index) => [name, (begun[index + 1]?.at ?? wall) - at]));
}
