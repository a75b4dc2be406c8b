import { z } from 'astro/zod';
import { article } from './article.ts';
import { caseSummary } from './case-summary.ts';
import { edition } from './edition.ts';
import { figure } from './figures.ts';
import { glossaryEntry } from './glossary.ts';
import { outcomeRow } from './outcomes.ts';
import { question } from './quiz.ts';
import { site } from './site.ts';
import { topic } from './topics.ts';
import { update } from './updates.ts';
import * as words from './vocabulary.ts';

/**
 * Writes the tables of the editors' guide anew, so that it says what the schemas say:
 * `<!-- fields: edition --> ... <!-- /fields -->` gets the table of that name, whatever stood there.
 * @throws where a mark names no table, or is never closed.
 */
export function withFieldTables(guide: string): string {
	const written = guide.replace(marked, (_, name: string) => {
		const table = tables.get(name);
		if (!table) throw new Error(`There is no table "${name}". Tables: ${tableNames.join(', ')}`);
		return `<!-- fields: ${name} -->\n${table()}\n<!-- /fields -->`;
	});
	const unclosed = /<!-- fields:.*/.exec(written.replace(marked, ''));
	if (unclosed) throw new Error(`"${unclosed[0]}" is never closed. Write <!-- /fields --> below it.`);
	return written;
}

/** A mark, what stands below it, and its end; no other mark stands between them. */
const marked = /<!-- fields: (\S+) -->(?:(?!<!-- )[^])*<!-- \/fields -->/g;

const tables = new Map([
	['edition', () => fieldTable(edition)],
	['article', () => fieldTable(article)],
	// What cases and articles share is said once, under "article".
	['case-summary', () => fieldTable(caseSummary, Object.keys(article.shape))],
	['outcomes', () => fieldTable(outcomeRow)],
	['figures', () => fieldTable(figure)],
	['quiz', () => fieldTable(question)],
	['updates', () => fieldTable(update)],
	['topics', () => fieldTable(topic)],
	['glossary', () => fieldTable(glossaryEntry)],
	['site', () => fieldTable(site)],
	['fixed-words', () => tableOf(['Field', 'Words to choose from'], closedLists.map(([field, terms]) => [code(field), terms.map(toWord).join(', ')]))],
]);

export const tableNames: readonly string[] = [...tables.keys()];

const closedLists: [field: string, terms: readonly words.Term[]][] = [
	['roles', words.roles],
	['contentNotes', words.contentNotes],
	['standards', words.standards],
	['status', words.statuses],
	['recommendations.status', words.recommendationStatuses],
	['proceeding', words.proceedings],
	['person', words.personStatuses],
	['finding', words.findings],
	['outcome', words.outcomes],
	['list', words.lists],
	['appeal', words.appeals],
	['marking', words.markings],
];

function fieldTable(schema: z.ZodObject, without: readonly string[] = []): string {
	return tableOf(['Field', 'What to write', 'Must it be there?'], rowsOf(Object.entries(schema.shape).filter(([key]) => !without.includes(key))));
}

/** A row for every field, and below it one for each field inside it: keyQuestions, keyQuestions.staff. */
function rowsOf(fields: readonly [string, z.core.$ZodType][], holder?: { name: string; isOptional: boolean }): string[][] {
	return fields.flatMap(([key, field]) => {
		const name = holder ? `${holder.name}.${key}` : key;
		const isOptional = z.safeParse(field, undefined).success;
		const about = [field instanceof z.ZodType ? field.description : '', form(field)].filter(Boolean).join(' ');
		const presence = isOptional ? `No${otherwise(field)}` : holder?.isOptional ? `Yes, if you write ${code(holder.name)}` : 'Yes';
		const inside = elementOf(bare(field));
		const own = [code(name), about, presence];
		return inside instanceof z.ZodObject ? [own, ...rowsOf(Object.entries(inside.shape), { name, isOptional: isOptional || holder?.isOptional === true })] : [own];
	});
}

/** What the schema asks of the form: "A list, from the fixed words." */
function form(field: unknown): string {
	const held = bare(field);
	const asked = [
		held instanceof z.ZodArray ? 'a list' : '',
		elementOf(held) instanceof z.ZodEnum ? 'from the [fixed words](#fixed-words)' : '',
		held instanceof z.ZodString && held.maxLength !== null ? `at most ${held.maxLength} characters` : '',
	];
	const sentence = asked.filter(Boolean).join(', ');
	return sentence && `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

/** What is taken for a field that is left out, where it is one word: ": `published` if left out". */
function otherwise(field: unknown): string {
	const value = field instanceof z.ZodDefault ? field.def.defaultValue : undefined;
	return value === undefined || typeof value === 'object' ? '' : `: ${code(String(value))} if left out`;
}

/** `management action` (Management action) says nothing new; `staff` (All officers and staff) does. */
function toWord({ value, label, from, until }: words.Term): string {
	const notes = [label.toLowerCase() === value.toLowerCase() ? '' : label, from ? `from ${from}` : '', until ? `until ${until}` : ''].filter(Boolean);
	return code(value) + (notes.length > 0 ? ` (${notes.join('; ')})` : '');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;

/** The schema below "optional" and "default". */
function bare(field: unknown): unknown {
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? bare(field.unwrap()) : field;
}

function elementOf(held: unknown): unknown {
	return held instanceof z.ZodArray ? bare(held.element) : held;
}
