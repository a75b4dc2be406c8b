import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { draftText } from './draft-text.ts';
import { importFlags, importInCopy } from './import-fixture.ts';
import { newTally } from './tally.ts';
import { bullet, heading, makeWord, words } from './word-fixture.ts';
import { markdownOf } from './word-tree.ts';

async function markdown(html: string): Promise<string> {
	return draftText(await markdownOf(fromHtml(html, { fragment: true }), newTally())).trim();
}

test('spaces and line breaks move out of bold, slanted and linked passages', async () => {
	expect(await markdown('<p>Ring<strong> at once <em>or </em></strong>never<strong> </strong>again<a href="https://x.example"></a>.</p>')).toBe('Ring **at once _or_** never again.');
	expect(await markdown('<p><strong>First<br></strong>second</p>')).toBe('**First**\\\nsecond');
});

test('a table in a cell becomes its words, and a merged cell leaves empty ones', async () => {
	expect(await markdown('<table><tr><td rowspan="2"><ul><li>one</li><li>two.</li></ul><p>three</p></td><td><table><tr><td>in</td><td>ner</td></tr></table></td></tr><tr><td><h2>Four</h2></td></tr></table>')).toMatchInlineSnapshot(`
		"| one; two. three | in ner |
		| --- | --- |
		|  | Four |"
	`);
});

test('key questions below one heading go to those whom their own headings name', async () => {
	const report = await makeWord([heading('A log', 1), words('Text.'), heading('Key questions', 2), heading('For managers', 3), words('One?'), heading('For officers and staff', 3), bullet('Two?'), heading('Action taken at the door', 2), words('They knocked.')]);
	const { draft } = await importInCopy(report, importFlags, 'cases/a-log.mdx');
	expect(draft.slice(draft.indexOf('keyQuestions'))).toMatchInlineSnapshot(`
		"keyQuestions:
		  staff:
		    - Two?
		  managers:
		    - One?
		---

		Text.

		## Action taken at the door

		They knocked.
		"
	`);
});
