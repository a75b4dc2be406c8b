import { existsSync } from 'node:fs';
import { faultSentence } from '../src/publishing/fault.ts';
import { sizeOfTree } from '../src/publishing/same-tree.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { contentDir, outDir, shown } from './places.ts';

/** refuse(), for what a program said. What the machine refused gets a sentence of its own; --verbose gives all the words. */
export function report(reason: unknown, { verbose }: { verbose: boolean }): ExitCode {
	const words = reason instanceof Error ? reason.message : String(reason);
	const sentence = faultSentence(words, { site: outDir, content: contentDir, needed: expectedSize(), shown });
	const stack = reason instanceof Error ? (reason.stack ?? words) : words;
	const detail = verbose ? stack : (sentence ?? words);
	return refuse(verbose && sentence ? `${sentence}\n\n${detail}` : detail, sentence ? exitCodes.machine : exitCodes.mistakes);
}

/** Says why nothing was published, and that the site is as it was. */
export function refuse(why: string, code: ExitCode): ExitCode {
	console.error(`\n${why}\n\n${leftAs()}`);
	return code;
}

function leftAs(): string {
	const site = `"${shown(outDir)}"`;
	return existsSync(outDir)
		? `Nothing was published. The archive in ${site} is as it was before.`
		: `Nothing was published. There is no archive in ${site} yet.`;
}

/** As much as the one before, and a tenth for what came new; for a first one, what a small archive takes. */
function expectedSize(): number {
	try {
		return Math.ceil(sizeOfTree(outDir) * 1.1);
	} catch {
		return 10_000_000;
	}
}
