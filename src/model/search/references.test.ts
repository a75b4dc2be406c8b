import { expect, test } from 'vitest';
import { referencesIn, widerReferences } from './references.ts';

test.each([
	['under s.39 of the Act', ['section 39']],
	['ss 1 and sections 2', ['section 1', 'section 2']],
	['section 5(1)(a), Road Traffic Act', ['section 5(1)(a)']],
	['s127', ['section 127']],
	['s 44 (1)', ['section 44(1)']],
	['art 8 and articles 10', ['article 8', 'article 10']],
	['regulation 15A', ['regulation 15a']],
	['section', []],
	['class 5', []],
	['s. thirty', []],
])('"%s" names %j', (text, keys) => {
	expect(referencesIn(text).map(({ key }) => key)).toEqual(keys);
});

test('a part of a section is found under the section too', () => {
	expect(widerReferences('section 12(3)(b)')).toEqual(['section 12(3)(b)', 'section 12(3)', 'section 12']);
});
