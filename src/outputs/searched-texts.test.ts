import { expect, test } from 'vitest';
import { search, searchRepeated } from './searched-texts.ts';

test('a sentence that gave nothing away is not searched again, and what is new is', () => {
	search('The officer wrote to her. She did not answer.');
	search('What happened');
	const joined = 'What happened. The officer wrote to her. Her telephone number was 07700 900123. She did not answer.';
	expect(searchRepeated(joined).map(({ value }) => value)).toEqual(['07700 900123']);
	expect(searchRepeated('What happened. The officer wrote to her. She did not answer.')).toEqual([]);
});

test('what only two sentences together give away is found where one of them is new', () => {
	search('The caller gave her name.');
	expect(searchRepeated('Words of no text. The caller gave her name. Oldroyd, Karen told us so.').map(({ kind }) => kind)).toContain('disclosure/named-person');
});

test('a label after a text says no name with it', () => {
	for (const text of ['The vaccine was for hepatitis A.', 'Status', 'Accepted', 'Made by', 'A force, reference ①', '①']) search(text);
	expect(searchRepeated('The vaccine was for hepatitis A. Status Accepted Made by A force, reference ① ① ① Status Accepted')).toEqual([]);
	expect(searchRepeated('The vaccine was for hepatitis A. Stokes')).toHaveLength(1);
});

test('a sentence that gave something away is found wherever it stands again', () => {
	const telling = 'Ring 07700 900456.';
	expect(search(telling)).toHaveLength(1);
	expect(searchRepeated(`She said so. ${telling}`)).toHaveLength(1);
	expect(searchRepeated(telling)).toHaveLength(1);
});
