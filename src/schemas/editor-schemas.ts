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

const schemas = { site, topics, glossary, edition, 'case-summary': caseSummary, article, outcomes: outcomeRows, quiz, figures, updates };

/**
 * What an editor may write, as JSON Schema (draft 7, the newest that YAML language servers all know), by file kind.
 * They describe what is typed, before defaults are filled in; the descriptions become hover help.
 */
export function editorSchemas(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			name,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }), null, '\t')}\n`,
		]),
	);
}
