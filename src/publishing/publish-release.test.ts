import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { healSite, makeCurrent, type Way } from './make-current.ts';
import { beginRelease, rollBack } from './publish-release.ts';
import { newPlace, publish, shownAt, write } from './release-fixture.ts';

const ways: Way[] = ['link', 'move'];

test.each(ways)('a release takes the place of the one before, which is kept, and no other (%s)', (way) => {
	const releases = newPlace();
	for (const words of ['one', 'two', 'three']) expect(publish(releases, words, way)).toBe('published');
	expect(shownAt(releases)).toBe('three');
	expect(lstatSync(releases.site).isSymbolicLink()).toBe(way === 'link');
	expect(releases.numbers().map((number) => readFileSync(join(releases.path(number), 'index.html'), 'utf8'))).toEqual(way === 'link' ? ['two', 'three'] : ['two']);
});

test.each(ways)('a rollback serves the release before, once, and the next build keeps that one (%s)', (way) => {
	const releases = newPlace();
	expect(rollBack(releases, way)).toBeUndefined();
	for (const words of ['one', 'two']) publish(releases, words, way);
	expect(rollBack(releases, way)).toBeDefined();
	expect(shownAt(releases)).toBe('one');
	expect(rollBack(releases, way)).toBeUndefined();
	publish(releases, 'three', way);
	expect(shownAt(releases)).toBe('three');
	expect(rollBack(releases, way)).toBeDefined();
	expect(shownAt(releases)).toBe('one');
});

test.each(ways)('a release equal to the one that is served changes nothing, so that a rollback still leads to another (%s)', (way) => {
	const releases = newPlace();
	for (const words of ['one', 'two']) publish(releases, words, way);
	expect(publish(releases, 'two', way)).toBe('same');
	rollBack(releases, way);
	expect(shownAt(releases)).toBe('one');
});

test.each(ways)('a site that was there before releases had numbers is kept as the first of them (%s)', (way) => {
	const releases = newPlace();
	write(releases.site, 'from before');
	publish(releases, 'one', way);
	expect(shownAt(releases)).toBe('one');
	rollBack(releases, way);
	expect(shownAt(releases)).toBe('from before');
});

test.each(ways)('a build that was killed is cleared away by the next (%s)', (way) => {
	const releases = newPlace();
	publish(releases, 'one', way);
	write(beginRelease(releases, way).fresh, 'half');
	publish(releases, 'two', way);
	expect(readdirSync(releases.folder).filter((name) => name.endsWith('.building'))).toEqual([]);
	expect(shownAt(releases)).toBe('two');
});

test('a link is replaced in one step: there is no moment without a site', () => {
	const releases = newPlace();
	publish(releases, 'one', 'link');
	const before = lstatSync(releases.site).ino;
	publish(releases, 'two', 'link');
	expect(lstatSync(releases.site).ino).not.toBe(before);
	expect(readdirSync(releases.folder)).not.toContain('link');
});

test('a folder that never was a site is left alone', () => {
	const releases = newPlace();
	mkdirSync(releases.site);
	writeFileSync(join(releases.site, 'thesis.docx'), '');
	const words = () => publish(releases, 'one', 'link');
	expect(words).toThrow('is a folder with other things than a site in it. Empty it, or give the archive another name by OUT_DIR.');
	expect(readdirSync(releases.site)).toEqual(['thesis.docx']);
});

test('a site whose link leads nowhere is mended too', () => {
	const releases = newPlace();
	publish(releases, 'one', 'link');
	rmSync(releases.site);
	symlinkSync('.releases/dist/99', releases.site);
	healSite(releases, 'link');
	expect(shownAt(releases)).toBe('one');
	makeCurrent(releases, 2, 'move');
	expect(shownAt(releases)).toBe('one');
});
