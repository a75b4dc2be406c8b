import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from '../content-fixture.ts';

test('what YAML can write with a backslash and no reader should get is refused', () => {
	const entries = ['\\u202Ebad', 'be\\ud800ep', 'a\\u0007bell', '\\0'].map((text, index) => `- term: T${index}\n  meaning: "${text}"\n`).join('');
	expect(reportOn([], (dir) => appendFileSync(join(dir, 'glossary.yaml'), entries)).toWellFormed()).toMatchInlineSnapshot(`
		"content/glossary.yaml
		  5:13  "\\u202E" stands for a sign that turns the direction of writing, so that a text reads otherwise than it is. Delete it.
		  7:12  meaning: "be�ep" must not have control characters or halves of characters in it. Type the text anew.
		        What it means, in one plain sentence.
		  9:12  meaning: "a�bell" must not have control characters or halves of characters in it. Type the text anew.
		        What it means, in one plain sentence.
		  11:12 meaning: "�" must not have control characters or halves of characters in it. Type the text anew.
		        What it means, in one plain sentence.

		4 problems in 1 file."
	`);
});
