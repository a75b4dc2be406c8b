import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { chanceFrom, type Chance } from '../bench/chance.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { outcomeRows } from '../bench/corpus-tables.ts';
import { picture } from '../bench/picture.ts';
import { capital, paragraph, question, sentence, thing } from '../bench/sentences.ts';
import { several } from '../bench/several.ts';

/** What is hard to print: an edition of sixty cases, one of a single case, and one in which everything is too long, too wide or too many. */
export function writeStressContent(folder: string): void {
	writeCorpus(folder, { editions: 1, cases: 60 });
	const chance = chanceFrom(1_234);
	edition(folder, '2025-q2', { 'the-only-one': caseFile({ title: 'The only case there is' }, paragraph(chance, 5)) });
	edition(folder, '2025-q3', {
		'ten-thousand-words': caseFile({ title: 'A case of ten thousand words' }, longText(chance)),
		'long-words': caseFile({ title: `A title with ${longWord.slice(0, 60)} in it`, keyQuestions: { staff: [`What does ${longWord} mean to you?`], managers: [`Who answers for ${longWord}?`] }, actionTaken: [`${longWord} was written down.`] }, longWords(chance)),
		pictures: caseFile({ title: 'Pictures, tall and wide' }, pictures(chance)),
		'wide-tables': caseFile({ title: 'Tables of six, nine and twelve columns' }, tables(chance)),
		'many-questions': caseFile({ title: 'Twenty-eight questions', keyQuestions: { staff: several(14, () => question(chance)), managers: several(14, () => question(chance)) }, recommendations: several(6, (index) => ({ text: paragraph(chance, 3), points: several(4, () => sentence(chance)), addressee: 'The force', status: 'accepted', response: paragraph(chance, 4), reference: `2025/${100_000 + index}` })) }, paragraph(chance, 12)),
	});
	const home = join(folder, 'editions', '2025-q3');
	writeFileSync(join(home, 'images', 'tall.png'), picture(chance, 14, 42));
	writeFileSync(join(home, 'images', 'wide.png'), picture(chance, 60, 14));
	writeFileSync(join(home, 'outcomes.yaml'), stringify(outcomeRows(chance, '2025-q3', [], 60)));
	writeFileSync(join(home, 'quiz.yaml'), stringify(several(14, (index) => ({ id: `question-${index + 1}`, question: question(chance), options: several(5, (place) => ({ text: `${capital(thing(chance))}: ${sentence(chance)}`, correct: place === index % 5 || undefined })), explanation: paragraph(chance, 2) }))));
}

/** As long as the longest place name of Wales twice over. */
export const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const longAddress = `https://www.gov.uk/${'a-long-way-to-go/'.repeat(16)}end`;

function edition(folder: string, id: string, cases: Record<string, string>): void {
	const home = join(folder, 'editions', id);
	for (const name of ['cases', 'images']) mkdirSync(join(home, name), { recursive: true });
	const [year = '', quarter = ''] = id.split('-q');
	const heading = { title: `What is hard to print in ${id}`, summary: 'Everything that a sheet has no room for.', published: `${year}-${String(Number(quarter) * 3).padStart(2, '0')}-28` };
	writeFileSync(join(home, 'edition.mdx'), withHeading(heading, 'Welcome to what is hard to print.'));
	for (const [name, text] of Object.entries(cases)) writeFileSync(join(home, 'cases', `${name}.mdx`), text);
	const [topic] = parse(readFileSync(join(folder, 'topics.yaml'), 'utf8'));
	for (const name of Object.keys(cases)) {
		const file = join(home, 'cases', `${name}.mdx`);
		writeFileSync(file, readFileSync(file, 'utf8').replace('TOPIC', topic.id));
	}
}

function caseFile(fields: Record<string, unknown>, text: string): string {
	return withHeading({ summary: 'It is made to be hard to print.', topics: ['TOPIC'], roles: ['supervisor'], keyQuestions: { staff: ['Does it fit?'], managers: [] }, outcomes: ['No disciplinary outcome for anyone.'], ...fields }, text);
}

function withHeading(heading: object, text: string): string {
	return `---\n${stringify(heading, { lineWidth: 0 })}---\n\n${text}\n`;
}

/** Two hundred paragraphs of fifty words, with a heading before every eighth. */
function longText(chance: Chance): string {
	return several(100, (index) => `${index % 4 === 0 ? `## Part ${index / 4 + 1} of the story\n\n` : ''}${paragraph(chance, 6)}`).join('\n\n');
}

function longWords(chance: Chance): string {
	return [`${sentence(chance)} ${longWord} ${sentence(chance)}`, `## ${longWord}`, `See [where ${longWord} leads](${longAddress}), or ${longAddress}.`, `- ${longWord}\n- ${'a'.repeat(400)}`, `| What | Where |\n| --- | --- |\n| ${longWord} | ${sentence(chance)} |`, `> ${longWord}`, `<Guidance title="${longWord}" source="The guidance of the force">\n\n${longWord}\n\n</Guidance>`].join('\n\n');
}

function pictures(chance: Chance): string {
	const figure = (file: string, alt: string) => `<Figure caption="${sentence(chance)}">\n\n![${alt}](../images/${file})\n\n</Figure>`;
	return [paragraph(chance, 6), figure('tall.png', 'Squares in a tall picture'), paragraph(chance, 6), figure('wide.png', 'Squares in a wide picture'), paragraph(chance, 8), figure('tall.png', 'The same tall picture again'), paragraph(chance, 3)].join('\n\n');
}

function tables(chance: Chance): string {
	const table = (columns: number, rows: number) => {
		const row = (cell: (column: number) => string) => `| ${several(columns, cell).join(' | ')} |`;
		return [row((column) => `Column ${column + 1}`), row(() => '---'), ...several(rows, () => row((column) => (column % 3 === 0 ? thing(chance) : chance.pick(['none', 'few', 'some', 'many']))))].join('\n');
	};
	return [paragraph(chance, 4), '## Six columns', table(6, 5), paragraph(chance, 3), '## Nine columns', table(9, 45), paragraph(chance, 3), '## Twelve columns', table(12, 6), paragraph(chance, 3)].join('\n\n');
}
