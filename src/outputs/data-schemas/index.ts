import { z } from 'astro/zod';
import { caseRecord, editionRecord, itemRecord } from './items.ts';
import { figureRecord, outcomeRecord, questionRecord, recommendationRecord } from './ledger.ts';
import { termRecord, topicRecord } from './subjects.ts';

/** The documents of /data, each with what a record of it says: the one source of the records' types and of their JSON schemas. */
export const dataRecords = {
	editions: editionRecord,
	cases: caseRecord,
	articles: itemRecord,
	outcomes: outcomeRecord,
	questions: questionRecord,
	recommendations: recommendationRecord,
	figures: figureRecord,
	topics: topicRecord,
	glossary: termRecord,
} as const;

export type DataName = keyof typeof dataRecords;
export type DataRecord<Name extends DataName> = z.output<(typeof dataRecords)[Name]>;

/** The file that says what a document may hold: "outcomes" -> "outcomes.schema.json". It stands beside the document. */
export function schemaFile(name: string): string {
	return `${name}.schema.json`;
}

/** The JSON schema (draft 2020-12) of each document, by name: it names its schema, and has one list, of its own name. */
export function dataSchemas(): { name: string; text: string }[] {
	return Object.entries(dataRecords).map(([name, record]) => {
		const document = z.strictObject({ $schema: z.literal(schemaFile(name)), [name]: z.array(record) });
		return { name, text: `${JSON.stringify({ title: `${name}.json`, ...z.toJSONSchema(document, { io: 'output' }) }, null, 2)}\n` };
	});
}
