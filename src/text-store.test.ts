import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './content-check/check-content.ts';
import { readContentFolder } from './content-check/content-folder.ts';
import { takeTree, treeOf } from './content-check/mdx-tree.ts';
import { isText, readSourceFile } from './content-check/source-file.ts';
import { textCompiler } from './markdown/compile-text.ts';
import { projectRoot } from './testing/test-sites.ts';
import { textStore } from './text-store.ts';

test('a text is compiled the same from the tree that the check has read as from its letters, and the check says the same after it', () => {
	const dir = join(projectRoot, 'content');
	const compile = textCompiler('/', resolve(dir));
	const folder = readContentFolder(dir);
	const report = checkContent(folder);
	const texts = folder.files.filter(({ kind, body }) => isText(kind) && body.trim() !== '');
	expect(texts.length).toBeGreaterThan(10);
	for (const file of texts) {
		const tree = takeTree(file);
		expect(tree).toBeDefined();
		if (tree) expect(compile(tree, file.absolutePath)).toEqual(compile(file.body, file.absolutePath));
		expect(takeTree(file)).toBeUndefined();
	}
	expect(checkContent(folder)).toEqual(report);
});

test('a text that was compiled ahead is there when it is added, and one with a mistake is left to whoever tells of it', async () => {
	const place = { kind: 'case', edition: '2020-q1', name: 'ahead', path: 'content/editions/2020-q1/cases/ahead.mdx', absolutePath: '/content/ahead.mdx' } as const;
	const file = (words: string) => readSourceFile(place, Buffer.from(`---\ntitle: A case\n---\n\n${words}\n`));
	const words = `Made at ${process.hrtime.bigint()} *here*.`;
	const ahead = file(words);
	treeOf(ahead);
	await textStore([]).addAhead(ahead);
	const kept = readdirSync('.cache/texts');
	const store = textStore([]);
	const name = await store.add(file(words));
	expect(kept).toContain(name);
	expect(store.texts.get(name)?.hasItalics).toBe(true);
	const wrong = file(`${words} <b`);
	expect(treeOf(wrong).problems).toHaveLength(1);
	await expect(textStore([]).addAhead(wrong)).resolves.toBeUndefined();
});
