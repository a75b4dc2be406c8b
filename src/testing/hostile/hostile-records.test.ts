import { expect, test } from 'vitest';
import { article } from '../../schemas/article.ts';
import { caseSummary } from '../../schemas/case-summary.ts';
import { edition } from '../../schemas/edition.ts';
import { figure } from '../../schemas/figures.ts';
import { glossaryEntry } from '../../schemas/glossary.ts';
import { outcomeRow } from '../../schemas/outcomes.ts';
import { question } from '../../schemas/quiz.ts';
import { site } from '../../schemas/site.ts';
import { topic } from '../../schemas/topics.ts';
import { update } from '../../schemas/updates.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { yamlLines } from './hostile-file.ts';
import * as records from './hostile-records.ts';
import { textFields } from './text-fields.ts';

test('there are more than three hundred hostile strings, no two the same', () => {
	expect(hostileStrings.length).toBeGreaterThan(300);
	expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
});

test.each([
	['site', site, records.site],
	['topic', topic, records.topic('bail', 1)],
	['glossary entry', glossaryEntry, records.glossaryEntry(1)],
	['edition', edition, records.edition('2020-03-31')],
	['case', caseSummary, records.caseSummary('bail', '2020-q1/one')],
	['article', article, records.article('bail', '2020-q1/one')],
	['outcome', outcomeRow, records.outcome('one', 'one')],
	['figure', figure, records.figure('one')],
	['question', question, records.question('one')],
	['update', update, records.update('2020-q1/one')],
])('every field of %s that takes any words is filled with them', (kind, schema, record) => {
	const filled = yamlLines(kind, record, 'x').flatMap(({ field }) => field?.slice(kind.length + 2) ?? []);
	expect([...new Set(filled)].sort()).toEqual(textFields(schema).sort());
});
