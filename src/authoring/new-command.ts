import { existsSync, statSync } from 'node:fs';
import { checkContent } from '../content-check/check-content.ts';
import { readContentFolder } from '../content-check/content-folder.ts';
import { topicIds } from '../content-check/content-index.ts';
import { terminalReport } from '../content-check/reporters/terminal.ts';
import { didYouMean, quoted } from '../content-check/wording.ts';
import { answersFrom, completed, missingSentence, type Answers } from './answers.ts';
import { editionNameMistake, readCommandLine } from './command-line.ts';
import { carryOut } from './edition-folder.ts';
import { formFor, newKinds, type Field } from './form.ts';
import { obstacleTo, planNew } from './new-content.ts';

/** What a command came to: what to print, and with which code to end. 1: it could not be done; 2: the command is wrong. */
export interface Result {
	exitCode: 0 | 1 | 2;
	text: string;
}

/** Asks an editor for what the command does not say; undefined where nobody sits at a terminal. */
export type Ask = ((form: readonly Field[], known: Answers) => Promise<Answers | undefined>) | undefined;

/** Makes what `npm run new -- case 2026-q4 "Title"` asks for. */
export async function runNew(args: readonly string[], dir: string, ask: Ask): Promise<Result> {
	const [kindName = '', edition = ''] = args;
	const kind = newKinds.find((each) => each === kindName);
	if (!kind) return misuse(`${kindName ? `${quoted(kindName)} cannot be made.${didYouMean(kindName, newKinds)}` : 'Say what to make.'}\n${newUsage}`);
	const nameMistake = editionNameMistake(edition);
	if (nameMistake) return misuse(edition ? nameMistake : `Say for which edition: npm run new -- ${kind} 2026-q4`);
	if (!existsSync(dir) || !statSync(dir).isDirectory()) return misuse(`There is no content folder "${dir}". CONTENT_DIR names another one.`);
	const folder = readContentFolder(dir);
	const obstacle = obstacleTo(folder, dir, kind, edition);
	if (obstacle) return { exitCode: 1, text: obstacle };
	const form = formFor(kind, edition, topicIds(folder) ?? []);
	const line = readCommandLine(args.slice(2), form.map(({ flag }) => flag));
	if (typeof line === 'string') return misuse(line);
	const [plainAnswer, strange] = line.plain;
	if (strange !== undefined) return misuse(`${quoted(strange)} is one too many. Words that belong together stand in quotation marks.`);
	const first = form.find(({ isPlain }) => isPlain);
	const given = new Map([...(first && plainAnswer !== undefined ? [[first.flag, [plainAnswer]] as const] : []), ...line.given]);
	const { answers: said, missing, mistakes } = answersFrom(form, given);
	if (mistakes.length > 0) return misuse(mistakes.join('\n'));
	if (missing.length > 0 && !ask) return misuse(missingSentence(missing));
	const answers = missing.length > 0 ? await ask?.(form, said) : completed(form, said);
	if (!answers) return { exitCode: 1, text: 'Stopped; nothing was written.' };
	const plan = planNew(folder, dir, { kind, edition, answers });
	if ('refusal' in plan) return { exitCode: 1, text: plan.refusal };
	const written = carryOut(dir, plan.writings);
	return { exitCode: 0, text: [...plan.writings.map(({ path, isNew }) => `${isNew ? 'Made' : 'Added to'} ${folder.dir}/${path}`), '', `Open next: ${folder.dir}/${written[0] ?? ''}`, ...next[kind](edition), ...remaining(dir, written)].join('\n') };
}

/** What the check says of the files that were just written, as lines. */
export function remaining(dir: string, written: readonly string[]): string[] {
	const problems = checkContent(readContentFolder(dir)).filter(({ file }) => written.some((path) => file.endsWith(path)));
	return problems.length > 0 ? ['', 'The check says of it:', terminalReport(problems, '')] : [];
}

const isDraft = 'It is a draft: npm run dev shows it, readers do not see it. Delete the line "status: draft" when it is ready.';
const next = {
	edition: (edition: string) => [isDraft, `Then add to it: npm run new -- case ${edition} "Title of the case"`],
	case: () => ['Write the text; add keyQuestions, actionTaken and outcomes to the heading block (content/README.md, "Add a case").', isDraft],
	article: () => ['Write the text.', isDraft],
	quiz: () => ['Say in "feedback" what to answer to someone who picks a wrong option, and move the right one among them.'],
	outcomes: () => ['Add the standards or offences where they are published (content/README.md, "Report an outcome").'],
};

export const newUsage = `npm run new -- edition 2026-q4 "Title"
npm run new -- case 2026-q4 "Title of the case"     (also: article)
npm run new -- quiz 2026-q4 "The question?"
npm run new -- outcomes 2026-q4 "a short name"
It asks for the rest, or takes it from flags: --summary "..." --topics bail,custody --roles response`;

function misuse(text: string): Result {
	return { exitCode: 2, text };
}
