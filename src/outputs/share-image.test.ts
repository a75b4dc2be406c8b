import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCover } from '../model/cover.ts';
import { assembleLibrary, type LibraryInput } from '../model/library.ts';
import { article } from '../schemas/article.ts';
import { caseSummary } from '../schemas/case-summary.ts';
import { edition } from '../schemas/edition.ts';
import { makeSite } from '../testing/make.ts';
import { shareCards, type ShareCard } from '../model/share-card.ts';
import { drawShareImage } from './share-image.ts';

test('a share image is a PNG of 1200 by 630 pixels, and the same card gives the same bytes', async () => {
	for (const each of [card, { ...card, cover }]) {
		const image = await drawShareImage(each);
		expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(image.equals(await drawShareImage(each))).toBe(true);
	}
});

test('a character that no face has is named', async () => {
	await expect(drawShareImage({ ...card, title: 'Bail in 京都' })).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: No face of the share images has the character "京都", in "Bail in 京都" (/editions/2017-q4/cases/request/).]`);
});

test('Welsh and Polish letters, curly quotes, dashes and fractions can be drawn', async () => {
	const title = 'Tŷ Gŵyl, Łódź: “what’s ½ – or ¾ — of £5…” × ² €';
	await expect(drawShareImage({ ...card, title, kicker: title })).resolves.toBeInstanceOf(Buffer);
});

test('a line break or any other white space in a title is drawn as a space', async () => {
	const plain = await drawShareImage({ ...card, title: 'Bail and bail' });
	for (const title of ['Bail\r\nand\tbail', 'Bail\u2028and\u3000bail']) expect((await drawShareImage({ ...card, title })).equals(plain)).toBe(true);
});

test('words without end stay on the card, and so do titles', async () => {
	for (const title of ['Llanfairpwllgwyngyll'.repeat(8), 'wide words '.repeat(40)]) {
		const { data, info } = await sharp(await drawShareImage({ ...card, title })).raw().toBuffer({ resolveWithObject: true });
		const edge = Array.from({ length: 500 }, (_, y) => data[(y * info.width + info.width - 40) * info.channels]);
		expect(new Set(edge)).toEqual(new Set([0xfb]));
	}
});

test('the site, every edition, case, article and topic has a card of its own', () => {
	expect(shareCards(library).map(({ url, kicker, title }) => `${url} | ${kicker} | ${title}`)).toMatchInlineSnapshot(`
		[
		  "/psd/ | Newsletter | Learning and standards",
		  "/psd/editions/2020-q2/ | 2020 Q2 | Summer",
		  "/psd/editions/2020-q1/ | 2020 Q1 · 2 cases and 1 article | Spring",
		  "/psd/editions/2020-q1/cases/lost-log/ | 2020 Q1 · Case 1 · Bail | A lost log",
		  "/psd/editions/2020-q1/articles/new-rules/ | 2020 Q1 · Article · Bail | New rules",
		  "/psd/editions/2020-q1/cases/second-log/ | 2020 Q1 · Case 2 · Bail | A lost log",
		  "/psd/topics/bail/ | Topic · 2 cases and 1 article in 1 edition | Bail",
		  "/psd/topics/custody/ | Topic | Custody",
		]
	`);
});

const card: ShareCard = {
	url: '/editions/2017-q4/cases/request/',
	kicker: '2017 Q4 · Case 1 · Call handling',
	title: 'A request for help that nobody sent anyone to',
	force: 'Lancashire Constabulary',
	department: 'Professional Standards',
	accent: '#1f4e8c',
	cover: undefined,
};
const cover = drawCover({ id: '2017-q4', year: 2017, quarter: 4, items: 8, topics: ['bail'] }, card.accent);

const item = { title: 'A lost log', summary: 'A log was closed.', topics: ['bail'], roles: ['custody'] };
const archive: LibraryInput = {
	site: makeSite({ force: 'Lancashire Constabulary', department: 'Professional Standards', title: 'Learning and standards', accessibilityReviewed: '2020-01-15' }),
	topics: [
		{ id: 'bail', name: 'Bail', summary: 'Conditions and their end.' },
		{ id: 'custody', name: 'Custody', summary: 'In the cells.' },
	],
	glossary: [],
	editions: [
		{ id: '2020-q1', data: edition.parse({ title: 'Spring', summary: 'One case.', published: '2020-03-31' }) },
		{ id: '2020-q2', data: edition.parse({ title: 'Summer', summary: 'No case.', published: '2020-06-30' }) },
	],
	cases: ['lost-log', 'second-log'].map((name) => ({ edition: '2020-q1', name, data: caseSummary.parse(item) })),
	articles: [{ edition: '2020-q1', name: 'new-rules', data: article.parse({ ...item, title: 'New rules' }) }],
	outcomes: [],
	quizzes: [],
	figures: [],
	updates: [],
	base: '/psd/',
};
const library = assembleLibrary(archive);
