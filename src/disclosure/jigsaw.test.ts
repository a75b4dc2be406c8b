import { expect, test } from 'vitest';
import { addsUp, factsIn } from './jigsaw.ts';
import { isPublished, jigsawUnits } from './jigsaw-units.ts';

const warnsOf = (text: string) => addsUp(factsIn(text));

test.each([
	'A sergeant in the dog unit, stationed in Garstang, was off duty on 4 May 2020.',
	'The only female firearms officer at Clitheroe police station resigned on 12/03/2020.',
	'On 2020-03-12 a dog handler was arrested in Morecambe.',
	'A constable of the roads policing unit was seen in Lytham on 3 June 2019.',
])('adds up to one person: %s', (text) => {
	expect(warnsOf(text)).toBe(true);
});

test.each([
	'A police constable was dismissed in March 2020.',
	'A constable was convicted at Preston on 4 May 2020.',
	'The dog unit in Garstang was praised on 4 May 2020.',
	'A sergeant in a specialist unit somewhere in the county.',
	'Officers were sent to an address in Westcliff-on-Sea, and a sergeant closed the log.',
])('leaves it open who it was: %s', (text) => {
	expect(warnsOf(text)).toBe(false);
});

test('what a regulator or the force has published itself is left out', () => {
	const isLeftOut = (publisher: string) => isPublished({ title: 'A', sources: [{ publisher }] }, 'Lancashire Constabulary');
	expect(isLeftOut('Independent Office for Police Conduct')).toBe(true);
	expect(isLeftOut('Lancashire Constabulary, Professional Standards')).toBe(true);
	expect(isLeftOut('A newspaper')).toBe(false);
	expect(jigsawUnits('outcomes', [{ role: 'sergeant', publishedBy: 'The regulator' }, { role: 'sergeant' }])).toHaveLength(1);
});
