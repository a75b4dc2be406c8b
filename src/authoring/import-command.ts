import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readContentFolder } from '../content-check/content-folder.ts';
import { topicIds } from '../content-check/content-index.ts';
import { didYouMean, quoted } from '../content-check/wording.ts';
import { answersFrom, answerTo, completed, missingSentence, mistakeIn, type Answers } from './answers.ts';
import { editionNameMistake, readCommandLine } from './command-line.ts';
import { placePictures, type DraftPicture } from './draft-pictures.ts';
import { draftText } from './draft-text.ts';
import { carryOut, editionFileIn, fileNameFor, planItem } from './edition-folder.ts';
import { formFor, type Field } from './form.ts';
import { textFile } from './heading-text.ts';
import { importReport } from './import-report.ts';
import type { Ask, Result } from './new-command.ts';
import { itemFields } from './new-content.ts';
import { readWordDraft, withDraftAnswers } from './word-draft.ts';

/** How to ask an editor; undefined where nobody sits at a terminal. */
export type AskAll = { form: NonNullable<Ask>; text: (message: string, isNeeded: boolean) => Promise<string | undefined> } | undefined;

/** Makes a draft of a Word document: `npm run import -- report.docx --edition 2026-q4`. */
export async function runImport(args: readonly string[], dir: string, ask: AskAll): Promise<Result> {
	const line = readCommandLine(args, ['edition', 'kind', 'title', 'summary', 'topics', 'roles', 'content-notes', 'name']);
	if (typeof line === 'string') return misuse(line);
	const [file, strange] = line.plain;
	const [edition, kindName] = [answerTo(line.given, 'edition'), answerTo(line.given, 'kind') ?? 'case'];
	if (file === undefined) return misuse(`Say which Word document.\n${importUsage}`);
	if (strange !== undefined) return misuse(`${quoted(strange)} is one too many. A file name with spaces stands in quotation marks.`);
	if (edition === undefined) return misuse(`Say for which edition: npm run import -- "${file}" --edition 2026-q4`);
	const nameMistake = editionNameMistake(edition);
	if (nameMistake) return misuse(nameMistake);
	const kind = (['case', 'article'] as const).find((each) => each === kindName);
	if (!kind) return misuse(`--kind: ${quoted(kindName)} cannot be imported.${didYouMean(kindName, ['case', 'article'])} Allowed: case, article`);
	if (!existsSync(dir) || !statSync(dir).isDirectory()) return misuse(`There is no content folder "${dir}". CONTENT_DIR names another one.`);
	const folder = readContentFolder(dir);
	const place = editionFileIn(folder, edition);
	if ('refusal' in place) return failure(place.refusal);
	if (!existsSync(file)) return failure(`There is no file "${file}".`);
	if (!statSync(file).isFile()) return failure(`"${file}" is a folder, not a Word document.`);

	const draft = await readWordDraft(basename(file), readFileSync(file), kind);
	if ('refusal' in draft) return failure(draft.refusal);
	const form = withDraftAnswers(formFor(kind, edition, topicIds(folder) ?? []), draft);
	const answers = await answersTo(form, line.given, draft.title, ask?.form);
	if ('text' in answers) return answers;
	const name = answerTo(answers, 'name') ?? fileNameFor(answerTo(answers, 'title') ?? '');
	if (!name) return misuse('No file name can be made of the title. Say one with --name, in small letters, digits and hyphens.');
	// Before anything is asked about pictures: whether there is a place for the file at all.
	const trial = planItem(folder, dir, { kind, edition, name, text: '' });
	if ('refusal' in trial) return failure(trial.refusal);
	const isTaken = (path: string) => existsSync(join(dir, path));
	const pictures = await placePictures(draft.root, draft.pictures, { edition, name, isTaken, tally: draft.tally });
	if (ask && !(await describeAll(pictures, ask.text))) return failure('Stopped; nothing was written.');
	const plan = planItem(folder, dir, { kind, edition, name, text: textFile({ ...itemFields(answers), ...draft.parts }, draftText(draft.root)) });
	if ('refusal' in plan) return failure(plan.refusal);
	const writings = [...plan.writings, ...pictures.map(({ writing }) => writing)];
	const written = carryOut(dir, writings);
	const isOwnSummary = draft.hasSummary || line.given.has('summary') || answerTo(answers, 'summary') !== draft.summary;
	return { exitCode: 0, text: importReport({ folder, dir, written, draft, pictures, isOwnSummary }) };
}

/** The answers of the command and of the document; the rest is asked for. */
async function answersTo(form: readonly Field[], given: Answers, title: string | undefined, ask: Ask): Promise<Answers | Result> {
	const { answers, missing, mistakes } = answersFrom(form, given);
	if (mistakes.length > 0) return misuse(mistakes.join('\n'));
	const open = missing.filter(({ otherwise }) => !otherwise);
	if (open.length === 0) return completed(form, answers);
	const asked = await ask?.(form, answers);
	if (ask) return asked ?? failure('Stopped; nothing was written.');
	const field = open.find(({ flag }) => flag === 'title');
	const why = field && title ? `The document's title will not do. ${mistakeIn(field, title) ?? ''}\n` : '';
	return misuse(`${why}${missingSentence(open.map((each) => ({ ...each, isPlain: false })))}`);
}

/** Asks what each picture shows, where Word does not say. @returns false where the editor pressed Ctrl and C. */
async function describeAll(pictures: readonly DraftPicture[], askText: NonNullable<AskAll>['text']): Promise<boolean> {
	for (const [index, picture] of pictures.entries()) {
		if (picture.isDescribed) continue;
		const words = await askText(`What does picture ${index + 1} of ${pictures.length} show? It is for those who cannot see it.`, false);
		if (words === undefined) return false;
		if (words) Object.assign(picture, { isDescribed: true }).node.alt = words;
	}
	return true;
}

const importUsage = `npm run import -- report.docx --edition 2026-q4
  --kind article          for an article; else it becomes a case
  --title, --summary      in place of those in the document
  --topics, --roles       parted by commas: --topics bail,custody --roles response`;

function misuse(text: string): Result {
	return { exitCode: 2, text };
}

function failure(text: string): Result {
	return { exitCode: 1, text };
}
