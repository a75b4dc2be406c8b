import { expect, test } from 'vitest';
import { assembleLibrary, type LibraryInput } from '../model/library.ts';
import { edition } from '../schemas/edition.ts';
import { caseSummary } from '../schemas/case-summary.ts';
import { makeSite } from '../testing/make.ts';
import { atomFeed } from './feed.ts';

test('an archive becomes a feed, newest first, with everything escaped', () => {
	expect(atomFeed(assembleLibrary({ ...archive, origin: 'https://psd.example' }))).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="utf-8"?>
		<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
			<id>https://psd.example/</id>
			<title>Learning &#38; standards</title>
			<subtitle>What went wrong, and what to ask.</subtitle>
			<updated>2021-05-01T00:00:00Z</updated>
			<author><name>Lancashire Constabulary, Professional Standards</name></author>
			<link rel="self" type="application/atom+xml" href="https://psd.example/feed.xml"/>
			<link rel="alternate" type="text/html" href="https://psd.example/"/>
			<entry>
				<id>https://psd.example/editions/2020-q2/</id>
				<title>2020 Q2: Summer</title>
				<link rel="alternate" type="text/html" href="https://psd.example/editions/2020-q2/"/>
				<published>2020-06-30T00:00:00Z</published>
				<updated>2020-06-30T00:00:00Z</updated>
				<summary type="text">No case.</summary>
			</entry>
			<entry>
				<id>https://psd.example/editions/2020-q1/</id>
				<title>2020 Q1: Spring</title>
				<link rel="alternate" type="text/html" href="https://psd.example/editions/2020-q1/"/>
				<published>2020-03-31T00:00:00Z</published>
				<updated>2021-05-01T00:00:00Z</updated>
				<summary type="text">One case.</summary>
			</entry>
			<entry>
				<id>https://psd.example/editions/2020-q1/cases/lost-log/</id>
				<title>R&#38;D &#60;script&#62;alert(“x”)&#60;/script&#62;</title>
				<link rel="alternate" type="text/html" href="https://psd.example/editions/2020-q1/cases/lost-log/"/>
				<published>2020-03-31T00:00:00Z</published>
				<updated>2021-05-01T00:00:00Z</updated>
				<category term="bail" label="Bail"/>
				<summary type="text">A log was closed.</summary>
			</entry>
		</feed>
		"
	`);
});

test('without an origin, addresses begin with the folder the site stands in, and ids are absolute and stay the same', () => {
	const feed = atomFeed(assembleLibrary({ ...archive, base: '/psd/news/' }));
	const ids = [...feed.matchAll(/<id>(.*?)</g)].map(([, id]) => id);
	expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true);
	expect(new Set(ids).size).toBe(ids.length);
	expect(atomFeed(assembleLibrary({ ...archive, base: '/' }))).toContain(ids.at(-1));
	expect(feed).toContain('href="/psd/news/feed.xml"');
	expect(feed).not.toContain('http://localhost');
});

test('only the newest fifty entries are in it', () => {
	const cases = Array.from({ length: 60 }, (_, index) => lostLog(`case-${index}`, `2020-03-${10 + (index % 20)}`));
	const feed = atomFeed(assembleLibrary({ ...archive, cases }));
	expect(feed.match(/<entry>/g)).toHaveLength(50);
	const days = [...feed.matchAll(/<published>(.*?)</g)].map(([, day]) => day);
	expect(days).toEqual([...days].sort().reverse());
});

test('an archive without an edition has a feed without entries', () => {
	const feed = atomFeed(assembleLibrary({ ...archive, editions: [], cases: [] }));
	expect(feed).toContain('<updated>2020-01-15T00:00:00Z</updated>');
	expect(feed).not.toContain('<entry>');
});

function lostLog(name: string, published?: string) {
	const data = caseSummary.parse({
		title: 'R&D <script>alert("x")</script>',
		summary: 'A log was closed.',
		topics: ['bail'],
		roles: ['custody'],
		published,
		updated: published ? undefined : '2021-05-01',
	});
	// The check refuses such a character; the feed would be no XML with it.
	return { edition: '2020-q1', name, data: { ...data, summary: `${data.summary}\u0007` } };
}

const archive: LibraryInput = {
	site: makeSite({
		force: 'Lancashire Constabulary',
		department: 'Professional Standards',
		title: 'Learning & standards',
		description: 'What went wrong, and what to ask.',
		accessibilityReviewed: '2020-01-15',
	}),
	topics: [{ id: 'bail', name: 'Bail', summary: 'Conditions and their end.' }],
	glossary: [],
	editions: [
		{ id: '2020-q1', data: edition.parse({ title: 'Spring', summary: 'One case.', published: '2020-03-31' }) },
		{ id: '2020-q2', data: edition.parse({ title: 'Summer', summary: 'No case.', published: '2020-06-30' }) },
	],
	cases: [lostLog('lost-log')],
	articles: [],
	outcomes: [],
	quizzes: [],
	figures: [],
	updates: [],
	base: '/',
};
