import type { z } from 'astro/zod';
import { readContentFolder } from '../content-check/content-folder.ts';
import type { ContentKind, SourceFile } from '../content-check/source-file.ts';
import { assembleLibrary, type Library } from '../model/library.ts';
import { article } from '../schemas/article.ts';
import { caseSummary } from '../schemas/case-summary.ts';
import { edition } from '../schemas/edition.ts';
import { figures } from '../schemas/figures.ts';
import { glossary } from '../schemas/glossary.ts';
import { outcomeRows } from '../schemas/outcomes.ts';
import { quiz } from '../schemas/quiz.ts';
import { site } from '../schemas/site.ts';
import { topics } from '../schemas/topics.ts';
import { updates } from '../schemas/updates.ts';

/** The library of a content folder, for tests that need a whole archive and no page: read and parsed as in a build, drafts included. */
export function libraryOf(contentDir: string): Library {
	const { files } = readContentFolder(contentDir);
	const of = (kind: ContentKind) => files.filter((file) => file.kind === kind);
	const rows = <Row>(kind: ContentKind, schema: z.ZodType<Row[]>) => of(kind).map((file) => ({ edition: editionOf(file), rows: schema.parse(file.data) }));
	const items = <Data>(kind: ContentKind, schema: z.ZodType<Data>) =>
		of(kind).map((file) => ({ edition: editionOf(file), name: file.name, data: schema.parse(file.data), text: file.body }));
	return assembleLibrary({
		site: site.parse(of('site')[0]?.data),
		topics: of('topics').flatMap(({ data }) => topics.parse(data)),
		glossary: of('glossary').flatMap(({ data }) => glossary.parse(data)),
		editions: of('edition').map((file) => ({ id: editionOf(file), data: edition.parse(file.data) })),
		cases: items('case', caseSummary),
		articles: items('article', article),
		outcomes: rows('outcomes', outcomeRows),
		quizzes: rows('quiz', quiz),
		figures: rows('figures', figures),
		updates: rows('updates', updates),
		base: '/',
	});
}

function editionOf({ edition: id = '' }: SourceFile): string {
	return id;
}
