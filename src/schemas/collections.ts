import { z } from 'astro/zod';
import { article } from './article.ts';
import { caseSummary } from './case-summary.ts';
import { edition } from './edition.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { outcomeRows } from './outcomes.ts';
import { quiz } from './quiz.ts';
import { site } from './site.ts';
import { topics } from './topics.ts';
import { updates } from './updates.ts';

/** Every collection: the kind of file that it is made of, and what such a file may say. */
export const contentCollections = {
	site: { kind: 'site', schema: site },
	topics: { kind: 'topics', schema: rowsOf(topics) },
	glossary: { kind: 'glossary', schema: rowsOf(glossary) },
	editions: { kind: 'edition', schema: edition },
	cases: { kind: 'case', schema: caseSummary },
	articles: { kind: 'article', schema: article },
	outcomes: { kind: 'outcomes', schema: rowsOf(outcomeRows) },
	quizzes: { kind: 'quiz', schema: rowsOf(quiz) },
	figures: { kind: 'figures', schema: rowsOf(figures) },
	updates: { kind: 'updates', schema: rowsOf(updates) },
} as const;

/** Astro keeps an object per entry; a file that is a list is kept as `{ rows }`. */
function rowsOf<Rows extends z.ZodType>(rows: Rows) {
	return z.strictObject({ rows });
}
