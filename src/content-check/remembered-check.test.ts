import { appendFileSync, cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headingBlocks, hostile, texts } from './bad-inputs.ts';
import { checkContent } from './check-content.ts';
import { layBadInput, withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';
import { readingsOf } from './reading.ts';
import { recallReadings } from './readings-on-disk.ts';

/** A folder with a case that gives a name away, whose every other kind of reading says something as well. */
const spoilt = `---
title: The log that nobody read
summary: PC Karen Oldroyd closed a log, and nobody asked for the QZX.
topics: [custody]
roles: [custody]
sources: [{ publisher: Another Police, kind: report, title: What happened }]
---

A sergeant of the dog unit was at Preston on 4 May 2019. A detainee was checked by **Sergeant** Oldroyd.[^2] He committed suicide. <Statistic id="complaint" />

#### The next shift

[There](#nowhere), [there](../articles/service-recovery.mdx#then), ![](../images/lo.png)

| A | B |
| - | - |
| 1 |
`;

const changes: [what: string, change: (dir: string) => void][] = [
	['nothing', () => undefined],
	['the file itself', (dir) => appendFileSync(join(dir, 'editions/2020-q1/cases/custody-log.mdx'), '\nAsk Sgt Mohammed Iqbal.\n')],
	['the glossary', (dir) => appendFileSync(join(dir, 'glossary.yaml'), '- term: QZX\n  expansion: a thing\n  meaning: A thing.\n')],
	['the topics', (dir) => writeFileSync(join(dir, 'topics.yaml'), readFileSync(join(dir, 'topics.yaml'), 'utf8').replace('id: custody', 'id: cells'))],
	['the figures', (dir) => appendFileSync(join(dir, 'editions/2020-q1/figures.yaml'), readFileSync(join(dir, 'editions/2020-q1/figures.yaml'), 'utf8').replace('id: complaints', 'id: complaint').split('- id: upheld')[0] ?? '')],
	['a file that it links to', (dir) => appendFileSync(join(dir, 'editions/2020-q1/articles/service-recovery.mdx'), '\n## Then\n')],
	['a picture', (dir) => cpSync(join(dir, 'editions/2020-q1/images/log.png'), join(dir, 'editions/2020-q1/images/lo.png'))],
	['the name of the file', (dir) => renameSync(join(dir, 'editions/2020-q1/cases/custody-log.mdx'), join(dir, 'editions/2020-q1/cases/other-log.mdx'))],
	['the force, which then has published the case', (dir) => writeFileSync(join(dir, 'site.yaml'), readFileSync(join(dir, 'site.yaml'), 'utf8').replace(/^force: .*$/m, 'force: Another Police'))],
	['an entry that allows it', (dir) => writeFileSync(join(dir, 'editions/2020-q1/edition.mdx'), readFileSync(join(dir, 'editions/2020-q1/edition.mdx'), 'utf8').replace('---', '---\nallow:\n  - kind: disclosure/named-officer\n    reason: Published.\n    decidedBy: head of Professional Standards\n    where: { file: cases/custody-log.mdx, field: summary }'))],
];

test.each(changes)('after a change of %s the report is the one without memory', (_, change) => {
	withFixture([], (dir) => {
		writeFileSync(join(dir, 'editions/2020-q1/cases/custody-log.mdx'), spoilt);
		const cache = join(dir, '.cache');
		const first = remembering(dir, cache);
		expect(first.recalled).toBe(0);
		expect(first.report.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['disclosure/named-officer', 'disclosure/jigsaw', 'style/suicide', 'style/abbreviation', 'mdx/unknown-figure', 'link/anchor', 'link/missing-image', 'table/ragged-row']));
		expect(remembering(dir, cache).recalled).toBeGreaterThan(3);
		change(dir);
		expect(remembering(dir, cache).report).toEqual(afresh(dir));
	});
});

test('every bad input gives the same report from memory as afresh', { timeout: 60_000 }, () => {
	for (const input of [...headingBlocks, ...texts, ...hostile]) {
		withFixture([], (dir) => {
			layBadInput(join(dir, '..'), input);
			const first = remembering(dir, join(dir, '.cache'));
			expect([input.id, ...remembering(dir, join(dir, '.cache')).report]).toEqual([input.id, ...first.report]);
		});
	}
});

function remembering(dir: string, cache: string, code = 'this code') {
	const folder = readContentFolder(dir);
	const { keep } = recallReadings(folder, cache, code);
	const recalled = folder.files.filter((file) => readingsOf(file).size > 0).length;
	const report = checkContent(folder);
	keep();
	return { recalled, report };
}

function afresh(dir: string) {
	return checkContent(readContentFolder(dir));
}
