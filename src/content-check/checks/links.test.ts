import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from '../content-fixture.ts';

test('words that show only under a mouse are refused', () => {
	const written = '\n[The code](https://www.gov.uk/ "A very old code")\n\n[Again][1], and [once more](https://www.gov.uk/).\n\n[1]: https://www.gov.uk/ "Seen by few"\n';
	expect(reportOn([], (dir) => appendFileSync(join(dir, 'editions/2020-q1/cases/custody-log.mdx'), written))).toMatchInlineSnapshot(`
		"content/editions/2020-q1/cases/custody-log.mdx
		  18:1 The words "A very old code" after the address show only to those who point there with a mouse. Write them in the text, or delete them.
		  22:1 The words "Seen by few" after the address show only to those who point there with a mouse. Write them in the text, or delete them.

		2 problems in 1 file."
	`);
});
