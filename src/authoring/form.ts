import { z } from 'astro/zod';
import { article } from '../schemas/article.ts';
import { caseSummary } from '../schemas/case-summary.ts';
import { edition } from '../schemas/edition.ts';
import { outcomeRow } from '../schemas/outcomes.ts';
import { question } from '../schemas/quiz.ts';

/** One thing that an editor is asked for: by a flag, or by a prompt. */
export interface Field {
	/** As it is typed after two hyphens: content-notes */
	flag: string;
	ask: string;
	/** text: one answer. choice: one of the choices. choices: some of them. texts: several answers, the flag once for each. */
	form: 'text' | 'choice' | 'choices' | 'texts';
	isNeeded: boolean;
	choices: readonly string[];
	/** The schema that one answer must fit. */
	schema: z.ZodType;
	/** Stands in the command without a flag, after the edition: "Title of the case". */
	isPlain?: boolean;
	/** Offered by the prompt, and taken where nothing is said. */
	otherwise?: string;
}

export const newKinds = ['edition', 'case', 'article', 'quiz', 'outcomes'] as const;
export type NewKind = (typeof newKinds)[number];

/** What has to be known to make one. @param topics the ids of topics.yaml. */
export function formFor(kind: NewKind, editionId: string, topics: readonly string[]): Field[] {
	if (kind === 'edition') return editionForm(editionId);
	if (kind === 'quiz') return quizForm;
	if (kind === 'outcomes') return outcomesForm;
	return itemForm(kind === 'case' ? caseSummary.shape : article.shape, topics);
}

function editionForm(id: string): Field[] {
	const { title, summary, published, number } = edition.shape;
	return [
		{ ...plain('title', title), isPlain: true },
		plain('summary', summary),
		{ ...plain('published', published), isNeeded: false, otherwise: lastDayOf(id) },
		{ ...plain('number', z.string().regex(/^[1-9]\d*$/)), ask: number.description ?? '', isNeeded: false },
	];
}

function itemForm(shape: typeof article.shape, topics: readonly string[]): Field[] {
	return [
		{ ...plain('title', shape.title), isPlain: true },
		plain('summary', shape.summary),
		{ ...plain('topics', shape.topics), form: 'choices', choices: topics, ask: 'One or more topics.' },
		{ ...plain('roles', shape.roles), form: 'choices', choices: shape.roles.element.options },
		{ ...plain('content-notes', shape.contentNotes), form: 'choices', choices: shape.contentNotes.unwrap().element.options, isNeeded: false },
		nameField,
	];
}

/** Never asked for: it is for the rare title that another file has already. */
const nameField: Field = { flag: 'name', ask: '', form: 'text', isNeeded: false, choices: [], schema: question.shape.id };

const quizForm: Field[] = [
	{ ...plain('question', question.shape.question), isPlain: true },
	{ ...plain('answer', question.shape.explanation), ask: 'The right answer.' },
	{ ...plain('wrong', question.shape.explanation), form: 'texts', ask: 'A wrong answer.' },
	plain('explanation', question.shape.explanation),
	nameField,
];

const { role, summary: deed, noticed } = outcomeRow.shape;
const outcomesForm: Field[] = [
	{ ...plain('name', outcomeRow.shape.id), isPlain: true, schema: z.string(), ask: 'A short name for the row, unique in the edition: "drink driving".' },
	oneOf('proceeding', outcomeRow.shape.proceeding),
	oneOf('person', outcomeRow.shape.person),
	plain('role', role),
	{ ...oneOf('finding', outcomeRow.shape.finding.unwrap()), isNeeded: false },
	oneOf('outcome', outcomeRow.shape.outcome),
	plain('summary', deed),
	{ ...plain('noticed', noticed.unwrap()), ask: noticed.description ?? '', isNeeded: false },
];

function plain(flag: string, schema: z.ZodType): Field {
	return { flag, ask: schema.description ?? '', form: 'text', isNeeded: true, choices: [], schema };
}

function oneOf(flag: string, schema: z.ZodEnum): Field {
	return { ...plain(flag, schema), form: 'choice', choices: schema.options.map(String) };
}

/** "2026-q4" -> 2026-12-31: a fit first guess at the day on which the edition comes out. */
function lastDayOf(id: string): string {
	const [year = '', quarter = ''] = id.split('-q');
	return `${year}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter) - 1] ?? ''}`;
}
