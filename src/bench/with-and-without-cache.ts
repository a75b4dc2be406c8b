import { filesOf, isSameTree } from '../publishing/same-tree.ts';
import { join } from 'node:path';
import { chanceFrom } from './chance.ts';
import { writeCorpus } from './corpus.ts';
import { randomEdit } from './random-edit.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/**
 * Builds a small archive after each of many edits, once with all that earlier builds kept and once with nothing, and
 * compares the two sites byte for byte.
 * @returns what differed: empty where the cache is right.
 */
export async function withAndWithoutCache(project: string, edits: number, seed: number, tell: (what: string) => void): Promise<string[]> {
	const [cached, fresh] = [openWorkshop(project), openWorkshop(project)];
	const chances = [chanceFrom(seed), chanceFrom(seed)] as const;
	const differences: string[] = [];
	try {
		for (const { content } of [cached, fresh]) writeCorpus(content, { editions: 2, cases: 4 });
		await build(cached);
		for (let round = 1; round <= edits; round++) {
			const done = randomEdit(cached.folder, chances[0]);
			randomEdit(fresh.folder, chances[1]);
			await build(cached);
			fresh.forget();
			await build(fresh);
			const [one, other] = [join(cached.folder, 'dist'), join(fresh.folder, 'dist')];
			const isSame = filesOf(one).length > 20 && isSameTree(one, other);
			tell(`${round} of ${edits}: ${done}: ${isSame ? 'the same' : 'NOT the same'}`);
			if (!isSame) differences.push(`${round}: ${done}`);
		}
		return differences;
	} finally {
		cached.close();
		fresh.close();
	}
}

async function build(workshop: Workshop): Promise<void> {
	const { code, lines } = await workshop.build();
	if (code !== 0) throw new Error(lines.slice(-20).map(({ text }) => text).join('\n'));
}
