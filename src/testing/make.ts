import { assembleLibrary, type Library, type LibraryInput } from '../model/library.ts';
import { article } from '../schemas/article.ts';
import { caseSummary } from '../schemas/case-summary.ts';
import { edition } from '../schemas/edition.ts';
import { figure } from '../schemas/figures.ts';
import { outcomeRow } from '../schemas/outcomes.ts';
import { question } from '../schemas/quiz.ts';
import { site } from '../schemas/site.ts';
import { topic } from '../schemas/topics.ts';

/** What an editor might have written, made by the real schemas: the least that they allow, and what a test says besides. */

export function makeSite(fields: Fields = {}) {
	return site.parse({
		force: 'Testshire Police',
		forceShort: 'testshire',
		department: 'Standards',
		title: 'Standards quarterly',
		description: 'What was learned.',
		marking: 'OFFICIAL',
		accent: '#1f4e8c',
		contact: { name: 'Standards', email: 'standards@testshire.example' },
		supportContacts: [],
		accessibilityReviewed: '2026-11-22',
		...fields,
	});
}

export function makeTopic(id: string) {
	return topic.parse({ id, name: `Topic ${id}`, summary: `All about ${id}.` });
}

export function makeEdition(id: string, fields: Fields = {}): LibraryInput['editions'][number] {
	const [year = '', quarter = ''] = id.split('-q');
	const published = `${year}-${String(Number(quarter) * 3).padStart(2, '0')}-28`;
	return { id, data: edition.parse({ title: `Title of ${id}`, summary: 'In short.', published, ...fields }) };
}

/** @param id "2020-q1/closed-logs" */
export function makeCase(id: string, fields: Fields = {}): LibraryInput['cases'][number] {
	return { ...placeOf(id), data: caseSummary.parse({ ...textFields(id), ...fields }) };
}

/** @param id "2020-q1/new-regulations" */
export function makeArticle(id: string, fields: Fields = {}): LibraryInput['articles'][number] {
	return { ...placeOf(id), data: article.parse({ ...textFields(id), ...fields }) };
}

export function makeOutcome(fields: Fields = {}) {
	return outcomeRow.parse({
		id: 'a-row',
		proceeding: 'misconduct hearing',
		person: 'serving',
		role: 'police constable',
		outcome: 'written warning',
		summary: 'Did something.',
		...fields,
	});
}

export function makeFigure(id: string, value: number, fields: Fields = {}) {
	return figure.parse({ id, value, unit: 'things', label: 'things', period: 'a year', source: 'Testshire Police', ...fields });
}

export function makeQuestion(fields: Fields = {}) {
	const options = [{ text: 'Yes', correct: true }, { text: 'No' }];
	return question.parse({ id: 'a-question', question: 'Is it?', options, explanation: 'It is.', ...fields });
}

/** A library of what the test gives and nothing else. */
export function makeLibrary(input: Partial<LibraryInput>): Library {
	return assembleLibrary({
		site: makeSite(),
		topics: ['bail', 'custody', 'drones'].map(makeTopic),
		glossary: [],
		editions: [],
		cases: [],
		articles: [],
		outcomes: [],
		quizzes: [],
		figures: [],
		updates: [],
		base: '/',
		...input,
	});
}

function placeOf(id: string) {
	const [inEdition = '', name = ''] = id.split('/');
	return { edition: inEdition, name };
}

function textFields(id: string): Fields {
	return { title: `Title of ${id}`, summary: 'In short.', topics: ['bail'], roles: ['staff'] };
}

/** Whatever a test sets: the schema says whether it may. */
type Fields = Record<string, unknown>;
