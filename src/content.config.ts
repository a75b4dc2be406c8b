import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFiles } from './content-loader.ts';
import { article } from './schemas/article.ts';
import { caseSummary } from './schemas/case-summary.ts';
import { edition } from './schemas/edition.ts';
import { figures } from './schemas/figures.ts';
import { glossary } from './schemas/glossary.ts';
import { outcomeRows } from './schemas/outcomes.ts';
import { quiz } from './schemas/quiz.ts';
import { site } from './schemas/site.ts';
import { topics } from './schemas/topics.ts';
import { updates } from './schemas/updates.ts';

export const collections = {
	site: defineCollection({ loader: contentFiles('site'), schema: site }),
	topics: defineCollection({ loader: contentFiles('topics'), schema: rowsOf(topics) }),
	glossary: defineCollection({ loader: contentFiles('glossary'), schema: rowsOf(glossary) }),
	editions: defineCollection({ loader: contentFiles('edition'), schema: edition }),
	cases: defineCollection({ loader: contentFiles('case'), schema: caseSummary }),
	articles: defineCollection({ loader: contentFiles('article'), schema: article }),
	outcomes: defineCollection({ loader: contentFiles('outcomes'), schema: rowsOf(outcomeRows) }),
	quizzes: defineCollection({ loader: contentFiles('quiz'), schema: rowsOf(quiz) }),
	figures: defineCollection({ loader: contentFiles('figures'), schema: rowsOf(figures) }),
	updates: defineCollection({ loader: contentFiles('updates'), schema: rowsOf(updates) }),
};

/** Astro keeps an object per entry; a file that is a list is kept as `{ rows }`. */
function rowsOf<Rows extends z.ZodType>(rows: Rows) {
	return z.strictObject({ rows });
}
