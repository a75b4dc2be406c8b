import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './content-check/check-content.ts';
import { readContentFolder } from './content-check/content-folder.ts';
import { takeTree } from './content-check/mdx-tree.ts';
import { isText } from './content-check/source-file.ts';
import { textCompiler } from './markdown/compile-text.ts';
import { projectRoot } from './testing/test-sites.ts';

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
