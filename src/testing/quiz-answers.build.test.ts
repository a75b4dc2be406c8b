import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBuiltSite, textOf, type BuiltSite } from './built-site.ts';
import { libraryOf } from './library-of.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];

/** Every question of a built site, with the words that only its answer may say. */
const questions = sites.flatMap((site) =>
	libraryOf(site.contentDir)
		.editions.filter((edition) => !edition.isDraft)
		.flatMap((edition) =>
			edition.quiz.map((question) => {
				const secrets = [question.explanation, ...question.options.flatMap(({ feedback }) => feedback ?? [])];
				const asked = edition.figures.filter(({ id }) => edition.askedFigures.includes(id)).map(({ formatted }) => formatted);
				return { name: `${site.name} ${edition.id} ${question.id}`, site, edition, question, secrets, asked };
			}),
		),
);

test('there are quizzes to look at', () => {
	expect(questions.length).toBeGreaterThan(3);
	expect(questions.flatMap(({ asked }) => asked).length).toBeGreaterThan(1);
});

test.each(questions)('$name: why an answer is right stands on its page, on the front page and on paper, and in no other file', ({ site, edition, secrets }) => {
	const mayTell = new Set(['index.html', `editions/${edition.id}/index.html`, `editions/${edition.id}/print/index.html`]);
	const telling = site.files.filter((file) => secrets.some((secret) => unpacked(site, file).includes(secret)));
	expect(telling.filter((file) => !mayTell.has(file))).toEqual([]);
	expect(telling).toContain(`editions/${edition.id}/index.html`);
});

test.each(questions)('$name: the page of the edition says the answer nowhere but in the answer', ({ site, edition, question, secrets }) => {
	const { document } = site.page(`${site.base}editions/${edition.id}/`);
	const answers = document.querySelectorAll('quiz-question details').map(textOf);
	for (const secret of [...secrets, `${question.answer}.`]) expect(answers.some((answer) => answer.includes(secret.replace(/\s+/g, ' ')))).toBe(true);
	const rest = answers.reduce((text, answer) => text.replace(answer, ''), textOf(document));
	for (const secret of [...secrets, question.answer]) expect(rest).not.toContain(secret);
});

test.each(questions.filter(({ asked }) => asked.length > 0))('$name: the figure that it asks for is no figure of any page of its edition', ({ site, edition, asked }) => {
	const pages = site.pages.filter(({ address }) => address.startsWith(`${site.base}editions/${edition.id}/`));
	const figures = pages.flatMap(({ document }) => document.querySelectorAll('data, figure').map(textOf));
	expect(figures.filter((text) => asked.some((answer) => text.split(' ').includes(answer)))).toEqual([]);
});

/** A file as text; what the search index has packed is unpacked; character references are read. */
function unpacked(site: BuiltSite, file: string): string {
	const bytes = site.read(file);
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
}
