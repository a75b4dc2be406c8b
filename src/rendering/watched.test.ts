import { expect, test } from 'vitest';
import { Places } from './places.ts';
import { Readings, tidied } from './readings.ts';
import { watcher } from './watched.ts';

interface Item {
	id: string;
	title: string;
	note?: string;
	edition: Edition;
}

interface Edition {
	id: string;
	label: string;
	items: Item[];
}

/** Two editions that know their items, which know their edition. */
function archive(titles: Record<string, string[]>) {
	const editions = Object.entries(titles).map(([id, own]): Edition => {
		const edition: Edition = { id, label: `Edition ${id}`, items: [] };
		edition.items.push(...own.map((title, index) => ({ id: `${id}/${index}`, title, edition })));
		return edition;
	});
	const likeTo = (item: Item) => editions.flatMap(({ items }) => items).filter((other) => other !== item && other.title[0] === item.title[0]);
	return { editions, likeTo, urls: { home: () => '/' } };
}

const before = { '2020-q2': ['Cars', 'Dogs'], '2020-q1': ['Cats'] };

/** Whether a page that was made of one archive would be the same of another. */
async function isSameOf(page: (data: ReturnType<typeof archive>) => unknown, then: Record<string, string[]>, change: (data: ReturnType<typeof archive>) => void = () => {}) {
	const [places, readings] = [new Places(), new Readings()];
	const { watch, during } = watcher(places, readings, ['urls']);
	const { read } = await during(async () => page(watch(archive(before))));
	const tidy = tidied(places, readings, read);
	const data = archive(then);
	change(data);
	const isSame = new Readings(tidy.readings.columns).checker(new Places(tidy.places.columns).finder({ data }));
	return read.map(tidy.numberOf).every(isSame);
}

const firstTitle = ({ editions }: ReturnType<typeof archive>) => editions[0]?.items[0]?.title;

test('a page is the same while all that it read is, whatever else has changed', async () => {
	expect(await isSameOf(firstTitle, before)).toBe(true);
	expect(await isSameOf(firstTitle, { ...before, '2020-q1': ['Cows'] })).toBe(true);
	expect(await isSameOf(firstTitle, { ...before, '2020-q2': ['Cabs', 'Dogs'] })).toBe(false);
});

test('a list counts by what is in it and in which order', async () => {
	const count = ({ editions }: ReturnType<typeof archive>) => editions.length;
	expect(await isSameOf(count, { ...before, '2020-q1': [] })).toBe(true);
	expect(await isSameOf(count, { '2020-q2': ['Cars', 'Dogs'] })).toBe(false);
	expect(await isSameOf(count, { '2020-q1': ['Cats'], '2020-q2': ['Cars', 'Dogs'] })).toBe(false);
	expect(await isSameOf(({ editions }) => editions.map(({ items }) => items.map(({ id }) => id)), { ...before, '2020-q1': ['Cats', 'Cows'] })).toBe(false);
});

test('what is read by a roundabout way is the same object, and counts where it stands', async () => {
	const roundabout = ({ editions }: ReturnType<typeof archive>) => editions[0]?.items[1]?.edition === editions[0] && editions[0]?.items[1]?.edition.label;
	expect(await isSameOf(roundabout, before)).toBe(true);
	expect(await isSameOf(roundabout, before, ({ editions }) => editions[0] && (editions[0].label = 'Another'))).toBe(false);
	expect(await isSameOf(roundabout, before, ({ editions }) => editions[0]?.items[1] && editions[1] && (editions[0].items[1].edition = editions[1]))).toBe(false);
});

test('what a function of the data answers is asked again', async () => {
	const like = ({ editions, likeTo }: ReturnType<typeof archive>) => editions[0]?.items[0] && likeTo(editions[0].items[0]).map(({ title }) => title);
	expect(await isSameOf(like, before)).toBe(true);
	expect(await isSameOf(like, { ...before, '2020-q1': ['Cows'] })).toBe(false);
	expect(await isSameOf(like, { ...before, '2020-q1': ['Birds'] })).toBe(false);
});

test('what was not there counts too', async () => {
	const note = ({ editions }: ReturnType<typeof archive>) => editions[1]?.items[0]?.note;
	expect(await isSameOf(note, before, ({ editions }) => editions[1]?.items[0] && (editions[1].items[0].note = 'New'))).toBe(false);
	const names = ({ editions }: ReturnType<typeof archive>) => Object.keys(editions[1]?.items[0] ?? {});
	expect(await isSameOf(names, before, ({ editions }) => editions[1]?.items[0] && (editions[1].items[0].note = 'New'))).toBe(false);
	const isNoted = ({ editions }: ReturnType<typeof archive>) => editions[1]?.items[0] && 'note' in editions[1].items[0];
	expect(await isSameOf(isNoted, before, ({ editions }) => editions[1]?.items[0] && (editions[1].items[0].note = 'New'))).toBe(false);
	expect(await isSameOf(isNoted, before, ({ editions }) => editions[1]?.items[0] && (editions[1].items[0].title = 'New'))).toBe(true);
});

test('what cannot be watched is refused', () => {
	const { watch } = watcher(new Places(), new Readings(), []);
	expect(() => watch({ list: { days: new Map() } }).list.days).toThrowErrorMatchingInlineSnapshot(`[Error: .data.list.days is no plain data, so it cannot be told what a page reads of it.]`);
	expect(() => (watch({ title: 'One' }).title = 'Another')).toThrowErrorMatchingInlineSnapshot(`[Error: A page must not change what it reads.]`);
	expect(() => watch({ likeTo: (item: object) => item }).likeTo({})).toThrowErrorMatchingInlineSnapshot(`[Error: likeTo was asked about something that is not watched.]`);
});
