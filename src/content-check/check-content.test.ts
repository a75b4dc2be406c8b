import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, strictly } from './check-content.ts';
import { reportOn, withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';

const cases = 'editions/2020-q1/cases';
const heading = '---\ntitle: A second case\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n---\n\n';

test('finds nothing wrong with a content folder in order', () => {
	expect(reportOn([])).toBe('No problems.');
});

test('a link to a draft is an error, and a mention of one a warning, which --strict makes an error', () => {
	const write = (dir: string) => {
		writeFileSync(join(dir, cases, 'draft.mdx'), heading.replace('roles', 'status: draft\nroles'));
		writeFileSync(join(dir, cases, 'second.mdx'), `${heading.replace('roles', 'related: [2020-q1/draft]\nroles')}See [it](draft.mdx).`);
	};
	expect(reportOn([], write)).toMatchInlineSnapshot(`
		"content/editions/2020-q1/cases/second.mdx
		  9:5 The link "draft.mdx" leads to a draft, which readers cannot see. Take the link out until it is published.

		content/editions/2020-q1/cases/second.mdx
		  5:11 Warning: related: "2020-q1/draft" is a draft. The link to it is left out until it is published.

		1 problem and 1 warning in 1 file."
	`);
	withFixture([], (dir) => {
		const problems = checkContent(readContentFolder(dir));
		expect(problems.map(({ severity }) => severity).toSorted()).toEqual(['error', 'warning']);
		expect(strictly(problems).map(({ severity }) => severity)).toEqual(['error', 'error']);
	}, write);
});

test('the sample archive has no problem, also with --strict', () => {
	const problems = strictly(checkContent(readContentFolder('content')));
	expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});
