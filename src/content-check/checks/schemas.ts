import type { z } from 'astro/zod';
import { article } from '../../schemas/article.ts';
import { caseSummary } from '../../schemas/case-summary.ts';
import { edition } from '../../schemas/edition.ts';
import { figures } from '../../schemas/figures.ts';
import { glossary } from '../../schemas/glossary.ts';
import { outcomeRows } from '../../schemas/outcomes.ts';
import { quiz } from '../../schemas/quiz.ts';
import { site } from '../../schemas/site.ts';
import { topics } from '../../schemas/topics.ts';
import { updates } from '../../schemas/updates.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, type Problem } from '../problem.ts';
import { describeIssue } from '../schema-problem.ts';
import type { ContentKind, SourceFile } from '../source-file.ts';
import { nearest } from '../wording.ts';

const schemas: Partial<Record<ContentKind, z.ZodType>> = {
	site,
	topics,
	glossary,
	edition,
	case: caseSummary,
	article,
	outcomes: outcomeRows,
	quiz,
	figures,
	updates,
};

/** Every key of every file against its schema: all that is wrong with a file, each at its own place. */
export function checkSchemas({ files }: ContentFolder): Problem[] {
	return files.flatMap((file) => {
		const schema = schemas[file.kind];
		return schema && file.data !== undefined ? issuesOf(file, schema) : [];
	});
}

function issuesOf(file: SourceFile, schema: z.ZodType): Problem[] {
	const { error } = schema.safeParse(file.data, { reportInput: true });
	const issues = error?.issues ?? [];
	return issues
		.filter((issue) => !isMistyped(issue, issues))
		.flatMap((issue) => describeIssue(issue, file, schema).map(({ position, kind, message, fix }) => errorAt(file, position, kind, message, fix)));
}

/** A key that is missing because it is written with a slip is told once, at the slip. */
function isMistyped(missing: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
	const key = String(missing.path.at(-1));
	const holder = missing.path.slice(0, -1).join();
	return (
		missing.input === undefined &&
		issues.some((issue) => issue.code === 'unrecognized_keys' && issue.path.join() === holder && issue.keys.some((written) => nearest(written, [key])))
	);
}
