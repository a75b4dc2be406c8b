import type { Library } from '../model/library.ts';
import type { Outcome } from '../model/outcomes.ts';
import { toCsv } from './csv.ts';
import { caseRecord, editionRecord, figureRecords, itemRecord, outcomeRecord, questionRecords, recommendationRecords, termRecord, topicRecord } from './data-records.ts';
import { schemaFile, type DataName, type DataRecord } from './data-schemas/index.ts';

/** A document of /data: "cases" is /data/cases.json. */
export interface DataFile {
	name: string;
	text: string;
}

/** The archive as JSON, a document for each kind of thing, which names its schema. Right answers of quizzes, and what they ask for, are in none. */
export function dataFiles(library: Library): DataFile[] {
	const { editions, items, cases, topics, glossary } = library;
	const documents: { [Name in DataName]: DataRecord<Name>[] } = {
		editions: editions.map(editionRecord),
		cases: cases.map((each) => caseRecord(each, library)),
		articles: items.filter((item) => item.kind === 'article').map((each) => itemRecord(each, library)),
		outcomes: outcomesOf(library).map(outcomeRecord),
		questions: cases.flatMap((each) => questionRecords(each, library)),
		recommendations: cases.flatMap(recommendationRecords),
		figures: editions.flatMap(figureRecords),
		topics: topics.map(topicRecord),
		glossary: glossary.map((term) => termRecord(term, library)),
	};
	return Object.entries(documents).map(([name, records]) => {
		return { name, text: `${JSON.stringify({ $schema: schemaFile(name), [name]: records }, null, 2)}\n` };
	});
}

/** All outcomes as a table for spreadsheets: a row a person. */
export function outcomesCsv(library: Library): string {
	const rows = outcomesOf(library).map((outcome) => {
		const { standards, offences, ...cells } = outcomeRecord(outcome);
		const laws = offences.map(({ offence, statute }) => (statute ? `${offence} (${statute})` : offence));
		return { ...cells, standards: standards.join('; '), offences: laws.join('; ') };
	});
	return toCsv(rows, outcomeColumns);
}

function outcomesOf({ editions }: Library): Outcome[] {
	return editions.flatMap((edition) => edition.outcomes);
}

const outcomeColumns = [
	...['edition', 'id', 'decided', 'group', 'proceeding', 'finding', 'outcome', 'person', 'role', 'summary', 'standards'],
	...['offences', 'sentence', 'list', 'noticed', 'case', 'force', 'publishedBy', 'appeal', 'url'],
];
