import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromContent, strictReport, withContent } from './content-copy.ts';
import { runNew, type Result } from './new-command.ts';

/** For tests: commands that say everything. */
export const newEdition = ['edition', '2026-q4', 'What "nothing found" means: a log', '--summary', "Two cases, and what they ask of you. It's short."];
export const newCase = ['case', '2026-q4', 'Yes: the officer’s #1 log', '--summary', '“Nothing found”: closed.', '--topics', 'record-keeping, call-handling', '--roles', 'control room', '--content-notes', 'death'];
export const newArticle = ['article', '2026-q4', 'Read the log', '--summary', 'Why it matters.', '--topics', 'record-keeping', '--roles', 'staff'];
export const newQuestion = ['quiz', '2026-q4', 'How many logs were closed?', '--answer', '404', '--wrong', 'Yes: all', '--wrong', 'None', '--explanation', 'Because # matters.'];
export const newOutcome = ['outcomes', '2026-q4', 'closed a log', '--proceeding', 'misconduct meeting', '--person', 'serving', '--role', 'sergeant', '--finding', 'misconduct', '--outcome', 'written warning', '--summary', 'Closed a log unread.'];

/** Runs commands one after the other in a copy of the archive, where nobody can be asked. @param files what to read afterwards, below "editions". */
export async function runInCopy(commands: readonly (readonly string[])[], { prepare, files = [] }: { prepare?: (dir: string) => void; files?: readonly string[] } = {}) {
	return withContent(async (dir) => {
		prepare?.(dir);
		const results: Result[] = [];
		for (const command of commands) results.push(await runNew(command, dir, undefined));
		return {
			exitCodes: results.map(({ exitCode }) => exitCode),
			text: fromContent(dir, results.map(({ text }) => text).join('\n\n')),
			report: strictReport(dir),
			files: files.map((path) => readFileSync(join(dir, 'editions', path), 'utf8')).join('\n'),
		};
	});
}
