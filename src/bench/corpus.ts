import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chanceFrom, type Chance } from './chance.ts';
import { caseFile, caseName } from './corpus-case.ts';
import { glossaryRows, siteData, topicRows } from './corpus-site.ts';
import { figureRows, outcomeRows, quizRows } from './corpus-tables.ts';
import { picture } from './picture.ts';
import { headline, paragraph, sentence } from './sentences.ts';
import { several } from './several.ts';

export interface CorpusSize {
	editions: number;
	/** In each edition. */
	cases: number;
	/** In each edition; 8 where nothing is said. */
	outcomes?: number;
}

/** Writes a content folder for measuring, the same bytes for the same size every time; the check finds nothing wrong with it. */
export function writeCorpus(folder: string, { editions, cases, outcomes = 8 }: CorpusSize): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeYaml(join(folder, 'site.yaml'), siteData);
	writeYaml(join(folder, 'topics.yaml'), topicRows);
	writeYaml(join(folder, 'glossary.yaml'), glossaryRows);
	for (let index = 0; index < editions; index++) {
		// A seed for each edition, so that a larger corpus begins with the same editions.
		writeEdition(folder, editionId(index), { cases, outcomes }, chanceFrom(20_260_101 + index));
	}
}

/** The newest edition first: 0 -> "2025-q4", 1 -> "2025-q3" */
export function editionId(index: number): string {
	const quarter = 2025 * 4 + 3 - index;
	return `${Math.floor(quarter / 4)}-q${(quarter % 4) + 1}`;
}

function writeEdition(folder: string, edition: string, { cases, outcomes }: Required<Omit<CorpusSize, 'editions'>>, chance: Chance): void {
	const home = join(folder, 'editions', edition);
	for (const name of ['cases', 'images']) mkdirSync(join(home, name), { recursive: true });
	const topics = topicRows.map(({ id }) => id);
	const [firstTopic = '', ...moreTopics] = topics;
	const names = several(cases, (index) => caseName(chance, index + 1));
	for (const [index, name] of names.entries()) {
		const setting = {
			edition,
			number: index + 1,
			topics: [firstTopic, ...moreTopics] as const,
			earlier: names.slice(0, index),
			figures: ['complaints', 'complaints-settled'] as const,
			picture: index === 0 ? 'squares.png' : undefined,
		};
		writeFileSync(join(home, 'cases', `${name}.mdx`), caseFile(chance, setting));
	}
	writeFileSync(join(home, 'images', 'squares.png'), picture(chance));
	writeFileSync(join(home, 'edition.mdx'), editionFile(chance, edition, names));
	writeYaml(join(home, 'outcomes.yaml'), outcomeRows(chance, edition, names, outcomes));
	writeYaml(join(home, 'quiz.yaml'), quizRows(chance, names));
	writeYaml(join(home, 'figures.yaml'), figureRows(chance));
}

function editionFile(chance: Chance, edition: string, order: readonly string[]): string {
	const [year = '', quarter = ''] = edition.split('-q');
	const published = `${year}-${String(Number(quarter) * 3).padStart(2, '0')}-28`;
	const heading = { title: headline(chance), summary: sentence(chance), published, order };
	return `---\n${stringify(heading, { lineWidth: 0 })}---\n\n${paragraph(chance, 4)}\n\n${paragraph(chance, 4)}\n`;
}

function writeYaml(file: string, data: unknown): void {
	writeFileSync(file, stringify(data, { lineWidth: 0 }));
}
