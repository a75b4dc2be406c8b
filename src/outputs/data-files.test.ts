import { expect, test } from 'vitest';
import { assembleLibrary, type LibraryInput } from '../model/library.ts';
import { caseSummary } from '../schemas/case-summary.ts';
import { edition } from '../schemas/edition.ts';
import { figures } from '../schemas/figures.ts';
import { outcomeRows } from '../schemas/outcomes.ts';
import { quiz } from '../schemas/quiz.ts';
import { makeSite } from '../testing/make.ts';
import { dataFiles, outcomesCsv } from './data-files.ts';

test('there is a document for each kind of thing', () => {
	expect(dataFiles(assembleLibrary(archive())).map(({ name }) => name)).toEqual([
		...['editions', 'cases', 'articles', 'outcomes', 'questions', 'recommendations', 'figures', 'topics', 'glossary'],
	]);
});

test('the same content gives the same text, assembled anew', () => {
	expect(dataFiles(assembleLibrary(archive()))).toEqual(dataFiles(assembleLibrary(archive())));
	expect(outcomesCsv(assembleLibrary(archive()))).toBe(outcomesCsv(assembleLibrary(archive())));
});

test('key questions and recommendations say which case they belong to', () => {
	expect(read('questions')).toEqual([
		{ case: '2020-q1/lost-log', edition: '2020-q1', audience: 'staff', number: 1, question: 'Who reads the log?', url: '/psd/news/editions/2020-q1/cases/lost-log/#question-2020-q1-lost-log-staff-1' },
	]);
	expect(read('recommendations')).toEqual([
		{
			...{ case: '2020-q1/lost-log', edition: '2020-q1', number: 1, text: 'Read it.', points: [], addressee: 'The force', status: 'accepted' },
			...{ isOverdue: false, updates: [], publishedAt: 'https://iopc.example/1', url: '/psd/news/recommendations/#recommendation-2020-q1-lost-log-1' },
		},
	]);
});

test('no document tells the right answer of a quiz', () => {
	expect(read('figures')).toMatchObject([{ id: 'complaints-investigated', edition: '2020-q1', value: 456 }]);
	for (const { text } of dataFiles(assembleLibrary(archive()))) {
		expect(text).not.toContain('complaints-upheld');
		expect(text).not.toContain('One in nine');
	}
});

test('an outcome is a row of the table, with what it was decided on', () => {
	expect(outcomesCsv(assembleLibrary(archive())).slice(1).split('\r\n')).toMatchInlineSnapshot(`
		[
		  ""edition","id","decided","group","proceeding","finding","outcome","person","role","summary","standards","offences","sentence","list","noticed","case","force","publishedBy","appeal","url"",
		  ""2020-q1","row-1",,"Gross misconduct","misconduct hearing","gross misconduct","would have been dismissed","former","police constable","'=HYPERLINK(“https://bad.example”)","Discreditable Conduct; Honesty and Integrity","driving with excess alcohol (section 5(1)(a), Road Traffic Act 1988)",,"barred",,"2020-q1/lost-log",,,,"/psd/news/outcomes/#outcome-2020-q1-row-1"",
		  "",
		]
	`);
});

function read(name: string): unknown {
	return JSON.parse(dataFiles(assembleLibrary(archive())).find((file) => file.name === name)?.text ?? '')[name];
}

function archive(): LibraryInput {
	return {
		site: makeSite({ force: 'Lancashire Constabulary', department: 'Professional Standards', title: 'Learning and standards', accessibilityReviewed: '2020-01-15' }),
		topics: [{ id: 'bail', name: 'Bail', summary: 'Conditions and their end.' }],
		glossary: [{ term: 'BWV', expansion: 'body-worn video', meaning: 'A camera on a uniform.', plainWords: ['police camera'] }],
		editions: [{ id: '2020-q1', data: edition.parse({ title: 'Spring', summary: 'One case.', published: '2020-03-31' }) }],
		cases: [{ edition: '2020-q1', name: 'lost-log', data: lostLog }],
		articles: [],
		outcomes: [{ edition: '2020-q1', rows: outcomeRows.parse([row]) }],
		quizzes: [{ edition: '2020-q1', rows: quiz.parse([question]) }],
		figures: [
			{
				edition: '2020-q1',
				rows: figures.parse([
					{ id: 'complaints-investigated', value: 456, ...counted },
					{ id: 'complaints-upheld', value: 52, ...counted, partOf: 'complaints-investigated' },
				]),
			},
		],
		updates: [],
		base: '/psd/news/',
	};
}

const lostLog = caseSummary.parse({
	title: 'A lost log',
	summary: 'A log was closed.',
	topics: ['bail'],
	roles: ['custody'],
	keyQuestions: { staff: ['Who reads the log?'], managers: [] },
	recommendations: [{ text: 'Read it.', addressee: 'The force', status: 'accepted', url: 'https://iopc.example/1' }],
});

const row = {
	id: 'row-1',
	proceeding: 'misconduct hearing',
	person: 'former',
	role: 'police constable',
	standards: ['Discreditable Conduct', 'Honesty and Integrity'],
	offences: [{ offence: 'driving with excess alcohol', statute: 'section 5(1)(a), Road Traffic Act 1988' }],
	finding: 'gross misconduct',
	outcome: 'would have been dismissed',
	list: 'barred',
	summary: '=HYPERLINK("https://bad.example")',
	case: 'lost-log',
};

const counted = { unit: 'complaints', label: 'complaints', period: '2019', source: 'The department' };
const question = {
	id: 'upheld',
	question: 'Of {complaints-investigated}, how many were upheld?',
	options: [{ figure: 'complaints-upheld', correct: true }, { text: '211' }],
	explanation: 'One in nine was upheld.',
};
