import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCase, runInCopy } from './new-fixture.ts';
import { withItemInOrder } from './running-order.ts';

test('the running order keeps its comments, its spaces and its line ends', async () => {
	const path = '2020-q3/edition.mdx';
	const before = '---\r\ntitle:   Spaced   # a note\r\nsummary: \'It\'\'s in.\'\r\npublished: 2020-03-31\r\norder: # as agreed\r\n    - "abandoned-999-calls"   # first\r\n    # the rest\r\n---\r\n\r\nWelcome.\r\n';
	const { files } = await runInCopy([newCase.with(1, '2020-q3')], { prepare: (dir) => writeFileSync(join(dir, 'editions', path), before), files: [path] });
	expect(files).toBe(before.replace('# first\r\n', '# first\r\n    - yes-the-officers-1-log\r\n'));
});

test.each([
	['order: [a, "b" ]', 'order: [a, "b", c ]'],
	['order: []  # none', 'order: [c]  # none'],
	['order:', 'order:\n  - c'],
	['order:\n- a\n- b # last', 'order:\n- a\n- b # last\n- c'],
	['number: 2', 'number: 2\norder:\n  - c'],
])('a name is added to the running order %j', (before, after) => {
	expect(withItemInOrder(`---\n${before}\ntitle: A\n---\nText`.replace('number: 2\ntitle: A', 'title: A\nnumber: 2'), 'c')).toBe(`---\n${after}\ntitle: A\n---\nText`.replace('number: 2\norder:\n  - c\ntitle: A', 'title: A\nnumber: 2\norder:\n  - c'));
});

test('a running order that is no list, or cannot be read, is left to the editor', () => {
	expect(['order: a', 'order: {a: b}', 'order: *a', 'title: "open', '- a'].map((yaml) => withItemInOrder(`---\n${yaml}\n---\n`, 'c'))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
