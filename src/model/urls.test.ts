import { expect, test } from 'vitest';
import { figureAnchor, outcomeAnchor, questionAnchor, quizAnchor, recommendationAnchor, siteUrls, slug, termAnchor } from './urls.ts';

test('every address begins with the folder that the site stands in, and ends as its kind does', () => {
	const { base, absolute, ...urls } = siteUrls('/psd/news/');
	const spell = (name: string, url: unknown) => {
		if (name === 'share') return urls.share('/psd/news/topics/bail/');
		if (name === 'question') return urls.question('2020-q1', 'a-row', 'staff', 2);
		if (name === 'outcome') return urls.outcome('2020-q1', 'a-row');
		if (name === 'outcomesOf') return urls.outcomesOf(2020);
		return typeof url === 'function' ? url('2020-q1', 'a-row', 2) : url;
	};
	const spelt = Object.entries(urls).map(([name, url]) => [name, spell(name, url)]);
	expect(Object.fromEntries(spelt)).toMatchInlineSnapshot(`
		{
		  "accessibility": "/psd/news/accessibility/",
		  "article": "/psd/news/editions/2020-q1/articles/a-row/",
		  "articleBriefing": "/psd/news/editions/2020-q1/articles/a-row/briefing/",
		  "case": "/psd/news/editions/2020-q1/cases/a-row/",
		  "caseBriefing": "/psd/news/editions/2020-q1/cases/a-row/briefing/",
		  "data": "/psd/news/data/2020-q1",
		  "edition": "/psd/news/editions/2020-q1/",
		  "editions": "/psd/news/editions/",
		  "feed": "/psd/news/feed.xml",
		  "figure": "/psd/news/editions/2020-q1/#figure-a-row",
		  "glossary": "/psd/news/glossary/",
		  "glossaryTerm": "/psd/news/glossary/#term-2020-q1",
		  "guide": "/psd/news/guide/",
		  "home": "/psd/news/",
		  "outcome": "/psd/news/outcomes/#outcome-2020-q1-a-row",
		  "outcomes": "/psd/news/outcomes/",
		  "outcomesOf": "/psd/news/outcomes/2020/",
		  "pack": "/psd/news/briefing/",
		  "packOf": "/psd/news/briefing/?sheets=2020-q1,a-row,2",
		  "pdf": "/psd/news/editions/2020-q1/a-row-2020-q1.pdf",
		  "picture": "/psd/news/assets/2020-q1",
		  "print": "/psd/news/editions/2020-q1/print/",
		  "question": "/psd/news/editions/2020-q1/cases/a-row/#question-2020-q1-a-row-staff-2",
		  "questions": "/psd/news/questions/",
		  "questionsOf": "/psd/news/questions/2020-q1/",
		  "quizQuestion": "/psd/news/editions/2020-q1/#quiz-a-row",
		  "recommendation": "/psd/news/recommendations/#recommendation-2020-q1-a-row-2",
		  "recommendations": "/psd/news/recommendations/",
		  "search": "/psd/news/search/",
		  "searchIndex": "/psd/news/pagefind/",
		  "share": "/psd/news/share/topics/bail.png",
		  "sheet": "/psd/news/editions/2020-q1/print/sheet.css",
		  "theme": "/psd/news/theme.css",
		  "topic": "/psd/news/topics/2020-q1/",
		  "topics": "/psd/news/topics/",
		}
	`);
});

test('a share image lies where its page does, and the site has one of its own', () => {
	const { share, home, case: caseUrl, topic } = siteUrls('/psd/news/');
	expect([home, caseUrl('2020-q1', 'lost-log'), topic('bail')].map(share)).toEqual([
		'/psd/news/share/site.png',
		'/psd/news/share/editions/2020-q1/cases/lost-log.png',
		'/psd/news/share/topics/bail.png',
	]);
});

test('a full address is known only where the origin is', () => {
	expect(siteUrls('/psd/news/', 'https://psd.example').absolute('/psd/news/feed.xml')).toBe('https://psd.example/psd/news/feed.xml');
	expect(siteUrls('/psd/news/').absolute('/psd/news/feed.xml')).toBeUndefined();
});

test.each([
	['Control room', 'control-room'],
	['  R&D (new) ', 'r-d-new'],
	['Dŵr Cymru', 'dwr-cymru'],
	['999', '999'],
	['—', ''],
])('%j becomes %j in an address', (text, expected) => {
	expect(slug(text)).toBe(expected);
});

test('a decision, a question, a recommendation, a quiz question, a figure and a word have places of their own', () => {
	expect(questionAnchor('2020-q1', 'lost-log', 'managers', 2)).toBe('question-2020-q1-lost-log-managers-2');
	expect(recommendationAnchor('2020-q1', 'lost-log', 1)).toBe('recommendation-2020-q1-lost-log-1');
	expect(quizAnchor('complaints-upheld')).toBe('quiz-complaints-upheld');
	expect(figureAnchor('update-calls')).toBe('figure-update-calls');
	expect(outcomeAnchor('2020-q1', 'drink-driving')).toBe('outcome-2020-q1-drink-driving');
	expect(termAnchor('Abandoned 999 call')).toBe('term-abandoned-999-call');
});
