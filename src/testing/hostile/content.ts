import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../content-check/check-content.ts';
import { readContentFolder } from '../../content-check/content-folder.ts';
import { projectRoot } from '../test-sites.ts';

/** A content in which every text field says one of these. What the check refuses is left out, and counted. */
export function writeHostileContent(strings: readonly string[]): { folder: string; refused: number; placed: number } {
	const folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'content');
	const edition = join(folder, 'editions', '2020-q1');
	cpSync(join(projectRoot, 'content', 'site.yaml'), join(folder, 'site.yaml'), { recursive: true });
	mkdirSync(join(edition, 'cases'), { recursive: true });
	writeFileSync(join(edition, 'edition.mdx'), `---\n${stringify({ title: strings[0], number: 1, summary: strings[0], published: '2020-03-31' })}---\n\nA welcome.\n`);
	for (const [index, text] of strings.entries()) {
		const block = { title: text, summary: text, topics: ['topic-0'], roles: ['response'], keyQuestions: { staff: [text], managers: [text] }, actionTaken: [text], sources: [{ title: text, publisher: text, date: '2020-01-01' }] };
		writeFileSync(join(edition, 'cases', `case-${index}.mdx`), `---\n${stringify(block)}---\n\nA text in plain words, with nothing to it.\n`);
	}
	const lists: Record<string, (text: string, index: number) => object> = {
		[join(folder, 'glossary.yaml')]: (text, index) => ({ term: `${text} ${index}`, meaning: text, plainWords: [text] }),
		[join(folder, 'topics.yaml')]: (text, index) => ({ id: `topic-${index}`, name: `${text} ${index}`, summary: text }),
		[join(edition, 'quiz.yaml')]: (text, index) => ({ id: `question-${index}`, question: text, options: [{ text: `${text} one`, feedback: text }, { text: `${text} two`, correct: true }], explanation: text }),
	};
	const kept = new Map(Object.keys(lists).map((file) => [file, strings.map((_, index) => index)]));
	const write = (file: string) => writeFileSync(file, stringify((kept.get(file) ?? []).map((index) => lists[file]?.(strings[index] ?? '', index)), { lineWidth: 0 }));
	for (const file of kept.keys()) write(file);
	let refused = 0;
	for (;;) {
		const errors = checkContent(readContentFolder(folder)).filter(({ severity }) => severity === 'error');
		if (errors.length === 0) break;
		const wrong = new Set(errors.map(({ file }) => file));
		const before = refused;
		for (const path of wrong) refused += /cases\/case-\d+\.mdx$/.test(path) ? remove(path) : leaveOut(path, errors);
		if (refused === before) throw new Error(`The check still refuses:\n${errors.slice(0, 5).map(({ file: path, line, message }) => `${path}:${line} ${message}`).join('\n')}`);
	}
	const placed = readdirSync(join(edition, 'cases')).length + [...kept.values()].flat().length;
	return { folder, refused, placed };

	/** Leaves out the entries of a list in which the check found something. */
	function leaveOut(path: string, errors: readonly { file: string; line: number }[]): number {
		const file = [...kept.keys()].find((each) => path.endsWith(each.slice(folder.length)));
		if (!file) return 0;
		const lines = errors.filter((error) => error.file === path).map(({ line }) => line);
		const starts: number[] = [];
		let line = 1;
		for (const index of kept.get(file) ?? []) {
			starts.push(line);
			line += stringify([lists[file]?.(strings[index] ?? '', index)], { lineWidth: 0 }).split('\n').length - 1;
		}
		const bad = new Set(lines.map((each) => starts.findLastIndex((start) => start <= each)));
		kept.set(file, (kept.get(file) ?? []).filter((_, place) => !bad.has(place)));
		write(file);
		return bad.size;
	}
}

function remove(path: string): number {
	rmSync(path);
	return 1;
}
