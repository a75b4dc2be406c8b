import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../content-check/content-folder.ts';
import { answerTo, type Answers } from './answers.ts';
import { editionFileIn, fileNameFor, planItem, type Plan } from './edition-folder.ts';
import type { NewKind } from './form.ts';
import { idsOf, withRow } from './row-list.ts';
import { textFile, yamlText } from './heading-text.ts';

/** What `npm run new` was asked for. */
export interface NewContent {
	kind: NewKind;
	edition: string;
	answers: Answers;
}

/** Why it cannot be made whatever the answers are, before anything is asked; undefined where it can. */
export function obstacleTo(folder: ContentFolder, dir: string, kind: NewKind, edition: string): string | undefined {
	if (kind === 'edition') {
		const path = `editions/${edition}`;
		return existsSync(join(dir, path, 'edition.mdx')) || existsSync(join(dir, path, 'edition.md')) ? `There is an edition "${edition}" already, and nothing was changed.` : undefined;
	}
	const file = editionFileIn(folder, edition);
	if ('refusal' in file) return file.refusal;
	if (kind === 'outcomes' && existsSync(join(dir, 'editions', edition, 'outcomes.csv'))) {
		return `The outcomes of ${edition} are kept in "${folder.dir}/editions/${edition}/outcomes.csv". Open it in Excel and add the row there; nothing was changed.`;
	}
	return undefined;
}

/** The files that the answers make. */
export function planNew(folder: ContentFolder, dir: string, { kind, edition, answers }: NewContent): Plan {
	const said = (flag: string) => answerTo(answers, flag);
	if (kind === 'edition') {
		const number = said('number');
		const fields = { status: 'draft', title: said('title'), number: number && Number(number), summary: said('summary'), published: said('published') };
		return { writings: [{ path: `editions/${edition}/edition.mdx`, bytes: textFile(fields, welcome), isNew: true }] };
	}
	if (kind === 'quiz') return planRow(folder, dir, edition, 'quiz.yaml', quizRow(answers));
	if (kind === 'outcomes') return planRow(folder, dir, edition, 'outcomes.yaml', outcomeRow(answers));
	const name = said('name') ?? fileNameFor(said('title') ?? '');
	if (!name) return { refusal: 'No file name can be made of this title. Say one with --name, in small letters, digits and hyphens.' };
	const text = textFile(itemFields(answers), kind === 'case' ? caseText : articleText);
	return planItem(folder, dir, { kind, edition, name, text });
}

/** What a case and an article begin with. A new one is a draft, so that nobody publishes it unnoticed. */
export function itemFields(answers: Answers): Record<string, unknown> {
	const said = (flag: string) => answerTo(answers, flag);
	return { status: 'draft', title: said('title'), summary: said('summary'), topics: answers.get('topics'), roles: answers.get('roles'), contentNotes: answers.get('content-notes') };
}

function planRow(folder: ContentFolder, dir: string, edition: string, file: string, row: Readonly<Record<string, unknown>>): Plan {
	const path = `editions/${edition}/${file}`;
	if (!row['id']) return { refusal: 'No short name can be made of these words. Write one with --name, in small letters, digits and hyphens.' };
	if (!existsSync(join(dir, path))) return { writings: [{ path, bytes: yamlText([row]), isNew: true }] };
	const text = readFileSync(join(dir, path), 'utf8');
	if (idsOf(text)?.includes(row['id'])) return { refusal: `"${folder.dir}/${path}" has an entry "${String(row['id'])}" already, and nothing was changed. Say another short name with --name.` };
	const added = withRow(text, row);
	if (added === undefined) return { refusal: `"${folder.dir}/${path}" cannot be read as a list, so nothing was added. npm run check says what is wrong with it.` };
	return { writings: [{ path, bytes: added, isNew: false }] };
}

function quizRow(answers: Answers): Record<string, unknown> {
	const question = answerTo(answers, 'question');
	const options = [{ text: answerTo(answers, 'answer'), correct: true }, ...(answers.get('wrong') ?? []).map((text) => ({ text }))];
	return { id: answerTo(answers, 'name') ?? shortName(question), question, options, explanation: answerTo(answers, 'explanation') };
}

function outcomeRow(answers: Answers): Record<string, unknown> {
	const flags = ['proceeding', 'person', 'role', 'finding', 'outcome', 'noticed', 'summary'];
	return { id: fileNameFor(answerTo(answers, 'name') ?? ''), ...Object.fromEntries(flags.map((flag) => [flag, answerTo(answers, flag)])) };
}

/** The first six words: "How many complaints were upheld last year?" -> how-many-complaints-were-upheld-last */
function shortName(question = ''): string | undefined {
	return fileNameFor(question)?.split('-').slice(0, 6).join('-');
}

const welcome = 'Write the welcome here, in place of this sentence: what readers will find in this edition, and why it matters to them.';
const caseText = 'Write here what happened, in order, in place of this sentence. Then say what readers can learn from it. Nobody is named.';
const articleText = 'Write the article here, in place of this sentence. Begin with what readers should do, and then say why. Nobody is named.';
