import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../content-check/problem.ts';
import { checkFolder } from '../../content-check/remembered-check.ts';
import { projectRoot } from '../test-sites.ts';
import { asItStands, bodyLines } from './hostile-body.ts';
import { csvFile } from './hostile-csv.ts';
import { entryLines, own, textOf, yamlLines, type HostileFile, type Line, type Wanted } from './hostile-file.ts';
import * as records from './hostile-records.ts';

/** A content in which every text field says every one of some strings. */
export interface HostileContent {
	folder: string;
	/** How many times a string stands in a field, by the field; and how often the check refused it. */
	placed: Map<string, number>;
	refused: Map<string, number>;
}

/**
 * Writes an edition for each string, with one of everything in it, all of whose fields say that string. What the check
 * refuses is replaced by plain words, field by field, until it lets the rest through.
 * @param onSite what site.yaml says, of which there is but one.
 */
export function writeHostileContent(strings: readonly string[], onSite: Wanted): HostileContent {
	const folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'content');
	const files = filesFor(strings, onSite);
	const fileAt = new Map(files.map((file) => [join(folder, file.path), file]));
	const write = (file: HostileFile) => {
		mkdirSync(dirname(join(folder, file.path)), { recursive: true });
		writeFileSync(join(folder, file.path), textOf(file));
	};
	files.forEach(write);
	for (const { path } of files.filter(({ path }) => path.endsWith('edition.mdx'))) {
		mkdirSync(join(folder, dirname(path), 'images'));
		copyFileSync(join(projectRoot, 'src', 'testing', 'content', 'editions', '2022-q1', 'images', 'yard.png'), join(folder, dirname(path), 'images', 'yard.png'));
	}
	for (;;) {
		const errors = checkFolder(folder, projectRoot).problems.filter(({ severity }) => severity === 'error');
		if (errors.length === 0) break;
		const changed = [...Map.groupBy(errors, ({ file }) => file)].flatMap(([path, found]) => {
			const file = fileAt.get(path);
			return file && refuse(file, found) ? [file] : [];
		});
		// What is wrong in one file may be caused by what was refused in another; but not for ever.
		if (changed.length === 0) throw new Error(`The check refuses what is not hostile: ${errors[0]?.file}:${errors[0]?.line} ${errors[0]?.message}`);
		changed.forEach(write);
	}
	const lines = files.flatMap((file) => file.lines.flatMap(({ field }, index) => (field === undefined ? [] : [{ field, isRefused: file.refused.has(index + 1) }])));
	const count = (isRefused: boolean) => Map.groupBy(lines.filter((line) => line.isRefused === isRefused), ({ field }) => field);
	const numbers = (groups: Map<string, unknown[]>) => new Map([...groups].map(([field, group]) => [field, group.length]));
	return { folder, placed: numbers(count(false)), refused: numbers(count(true)) };
}

/**
 * Takes back what the check objects to, if there is something. Markup that nobody escaped goes first: a tag that is never
 * closed is told of elsewhere. Where only lines of ours are named, what stands above them is the cause.
 */
function refuse({ lines, refused }: HostileFile, errors: readonly Problem[]): boolean {
	const open = lines.flatMap(({ field }, index) => (field === undefined || refused.has(index + 1) ? [] : [{ field, line: index + 1 }]));
	const text = lines.findIndex(({ field }) => field?.includes(': text, ')) + 1;
	const inText = errors.some(({ line }) => text > 0 && line >= text);
	const markup = open.filter(({ field }) => inText && field.endsWith(asItStands));
	const named = open.filter(({ line }) => errors.some((error) => error.line === line));
	const above = open.filter(({ line }) => line < Math.min(...errors.map((error) => error.line))).slice(-1);
	const found = [markup, named, above].find(({ length }) => length > 0) ?? [];
	for (const { line } of found) refused.add(line);
	return found.length > 0;
}

function filesFor(strings: readonly string[], onSite: Wanted): HostileFile[] {
	const ofLines = (path: string, lines: readonly Line[]): HostileFile => ({ path, lines, refused: new Set() });
	const editions = strings.map((text, index) => ({ text, id: editionId(index), folder: `editions/${editionId(index)}` }));
	// A word that JavaScript knows, where a name is wanted.
	const name = (index: number) => (index === 0 ? 'constructor' : `name-${index}`);
	const older = (index: number) => `${editionId((index + 1) % strings.length)}/${name((index + 1) % strings.length)}`;
	const block = (lines: readonly Line[], body: readonly Line[]) => [own('---'), ...lines, own('---'), own(''), ...body];
	return [
		ofLines('site.yaml', yamlLines('site', records.site, onSite)),
		ofLines('topics.yaml', strings.flatMap((text, index) => entryLines('topic', records.topic(name(index), index), text))),
		ofLines('glossary.yaml', strings.flatMap((text, index) => entryLines('glossary entry', records.glossaryEntry(index), text))),
		...editions.flatMap(({ text, id, folder }, index) => {
			// Every string comes into a table of either form.
			const other = strings[index ^ 1] ?? text;
			const outcomes = [text, other].map((each, row) => ({ text: each, row: records.outcome(row === 0 ? name(index) : 'other', name(index)) }));
			return [
				ofLines(`${folder}/edition.mdx`, block(yamlLines('edition', records.edition(lastDayOf(id)), text), bodyLines('edition', text))),
				ofLines(`${folder}/cases/${name(index)}.mdx`, block(yamlLines('case', records.caseSummary(name(index), older(index)), text), bodyLines('case', text))),
				ofLines(`${folder}/articles/article-${name(index)}.mdx`, block(yamlLines('article', records.article(name(index), older(index)), text), bodyLines('article', text))),
				index % 2 === 0
					? ofLines(`${folder}/outcomes.yaml`, outcomes.flatMap((each) => entryLines('outcome', each.row, each.text)))
					: csvFile(`${folder}/outcomes.csv`, outcomes),
				ofLines(`${folder}/figures.yaml`, entryLines('figure', records.figure(name(index)), text)),
				ofLines(`${folder}/quiz.yaml`, entryLines('question', records.question(name(index)), text)),
				...(index + 1 < strings.length ? [ofLines(`${folder}/updates.yaml`, entryLines('update', records.update(older(index)), text))] : []),
			];
		}),
	];
}

/** Backwards from the third quarter of 2025. */
function editionId(index: number): string {
	const quarter = 2025 * 4 + 2 - index;
	return `${Math.floor(quarter / 4)}-q${(quarter % 4) + 1}`;
}

function lastDayOf(id: string): string {
	const [year, quarter] = id.split('-q').map(Number);
	return new Date(Date.UTC(year ?? 0, (quarter ?? 1) * 3, 0)).toISOString().slice(0, 10);
}
