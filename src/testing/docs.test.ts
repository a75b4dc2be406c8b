import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { checkSchemas } from '../content-check/checks/schemas.ts';
import { checkSyntax } from '../content-check/checks/syntax.ts';
import { placeOf } from '../content-check/content-place.ts';
import { readSourceFile } from '../content-check/source-file.ts';
import { projectRoot } from './test-sites.ts';

const developers = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const editors = readFileSync(join(projectRoot, 'content', 'README.md'), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));

const examples = examplesIn(editors);

test('every path that the README names is there', () => {
	const paths = pathsIn(developers).filter((path) => !/^dist\b/.test(path));
	expect(paths.length).toBeGreaterThan(20);
	expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test("every path that the editors' guide names is there, seen from the guide or from the project", () => {
	// An example may be of a file that the sample archive has no need of.
	const paths = pathsIn(editors).filter((path) => examples.every((example) => example.path !== path));
	expect(paths.length).toBeGreaterThan(2);
	expect(paths.filter((path) => !existsSync(join(projectRoot, path)) && !existsSync(join(projectRoot, 'content', path)))).toEqual([]);
});

test('every command that the two guides name is one of ours', () => {
	const commands = [...`${developers}\n${editors}`.matchAll(/(?:`|^)npm (?:run )?([a-z:-]+)\b/gm)].map(([, name = '']) => name);
	expect(new Set(commands).size).toBeGreaterThan(4);
	expect(commands.filter((name) => !(name in scripts) && name !== 'audit')).toEqual([]);
});

test('every link within the two guides finds its heading', () => {
	for (const guide of [developers, editors]) {
		const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => words.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
		const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, goal]) => goal);
		expect(links.filter((goal) => !headings.includes(goal ?? ''))).toEqual([]);
	}
});

test("the editors' guide has an example of every kind of file that an editor starts", () => {
	expect(new Set(examples.map(({ path }) => placeOf(path).kind))).toEqual(
		new Set(['edition', 'case', 'article', 'outcomes', 'figures', 'updates', 'quiz', 'topics', 'glossary']),
	);
});

test.each(examples)('the example of $path can be copied as it stands', ({ path, text }) => {
	const file = readSourceFile({ ...placeOf(path), path, absolutePath: join(projectRoot, 'content', path) }, Buffer.from(text));
	const folder = { dir: 'content', files: [file] };
	expect([...checkSyntax(folder), ...checkSchemas(folder)]).toEqual([]);
	expect(Object.keys(Object(file.data)).length).toBeGreaterThan(0);
});

/** What stands in backticks and looks like a path of the project: a folder or a file, no command, no pattern, no address. */
function pathsIn(text: string): string[] {
	const words = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
	return words.filter((word) => /^[a-z][\w.-]*(?:\/[\w.[\]-]+)*\/?$/i.test(word) && word.includes('/'));
}

/** The fenced examples, each with the path that the text before it names last. */
function examplesIn(text: string): { path: string; text: string }[] {
	return [...text.matchAll(/^```(yaml|mdx|csv)\n([\s\S]*?)^```/gm)].map((found) => {
		const before = text.slice(0, found.index);
		const named = [...before.matchAll(/`?((?:editions\/[\w-]+\/)?[\w-]+(?:\/[\w-]+)*\.(?:mdx|yaml|csv))`?/g)].at(-1)?.[1] ?? '';
		const isInEdition = /^(?:edition\.mdx|outcomes\.|quiz\.|figures\.)/.test(named);
		return { path: isInEdition ? `editions/2020-q1/${named}` : named, text: found[2] ?? '' };
	});
}
