import { Hostile } from './hostile-file.ts';

// One of everything that editors write, with every field that takes any words marked as hostile.
// hostile-records.test.ts holds them against the schemas.

const words = (plain: string, end?: string) => new Hostile(plain, end);

export const edition = (published: string) => ({
	title: words('A plain title'),
	summary: words('A plain summary.'),
	published,
	allow: [{ kind: 'style/sentence-length', reason: words('A plain reason.'), decidedBy: words('head of the department'), where: { file: words('edition.mdx'), field: words('title'), heading: words('Part') } }],
});

const item = (topic: string, related: string) => ({
	title: words('A plain title'),
	summary: words('A plain summary.'),
	topics: [words(topic)],
	roles: ['response'],
	contentNotes: ['death'],
	related: [words(related)],
	sources: [{ publisher: words('A publisher'), kind: words('report'), reference: words('2019/000001') }],
});

export const article = item;

/** @param related another case, as edition/name. */
export const caseSummary = (topic: string, related: string) => ({
	...item(topic, related),
	keyQuestions: { staff: [words('What would you do?')], managers: [words('What would you ask?')] },
	actionTaken: [words('A policy was written.')],
	outcomes: [words('No outcome for anyone.')],
	briefingNotes: [words('A note.')],
	recommendations: [
		{ text: words('Write a policy.'), points: [words('A point.')], addressee: words('The force'), madeBy: words('The regulator'), status: 'accepted', response: words('It was written.'), reference: words('2019/000001') },
	],
});

export const outcome = (id: string, ofCase: string) => ({
	id,
	proceeding: 'misconduct meeting',
	person: 'serving',
	role: words('member of staff'),
	offences: [{ offence: words('an offence'), statute: words('section 1') }],
	sentence: words('a fine'),
	finding: 'misconduct',
	outcome: 'written warning',
	summary: words('Lost a notebook.'),
	force: words('Another force'),
	case: words(ofCase),
	publishedBy: words('The regulator'),
});

export const figure = (id: string) => ({
	id,
	value: 456,
	unit: words('complaints'),
	label: words('complaints were made'),
	period: words('the year before'),
	source: words('The department'),
	publishedBy: words('The regulator'),
	didYouKnow: true,
});

export const question = (id: string) => ({
	id,
	question: words('How many were there?'),
	options: [
		{ text: words('One'), feedback: words('Not so few.') },
		{ text: words('Two', ' 2'), correct: true, feedback: words('Just so.') },
	],
	explanation: words('There were two.'),
});

export const update = (of: string) => ({ case: of, recommendation: 1, text: words('It was done.') });

export const topic = (id: string, index: number) => ({ id, name: words(`Topic ${index}`, ` ${index}`), summary: words('What belongs to it.') });

export const glossaryEntry = (index: number) => ({ term: words(`Term ${index}`, ` ${index}`), expansion: words(`Expansion ${index}`, ` ${index}`), meaning: words('What it means.'), plainWords: [words(`Plain ${index}`, ` said plainly ${index}`)] });

export const site = {
	force: words('Testshire Police'),
	forceShort: 'testshire',
	department: words('Professional Standards'),
	title: words('The quarterly'),
	description: words('What it is.'),
	marking: 'OFFICIAL',
	accent: '#1f4e8c',
	contact: { name: words('Professional Standards'), phone: '413777', email: 'standards@testshire.police.uk' },
	supportContacts: [{ name: words('A helpline'), about: words('Listens to anyone.'), phone: '116 123' }],
	accessibilityReviewed: '2026-11-22',
};
