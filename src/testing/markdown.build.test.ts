import { expect, test } from 'vitest';
import { attribute, readBuiltSite, textOf } from './built-site.ts';

const site = await readBuiltSite('kitchenSink');
const cases = ['md', 'mdx'].map((ending) => {
	const name = `markdown-in-${ending}`;
	const { document } = site.page(`${site.base}editions/2022-q1/cases/${name}/`);
	const prose = document.querySelector('.prose');
	if (!prose) throw new Error(`${name} has no text.`);
	return { ending, name, prose };
});

test.each(cases)('a table in .$ending has its head cells marked as such, and its alignment as classes', ({ prose }) => {
	expect(prose.querySelectorAll('th').map((cell) => [textOf(cell), attribute(cell, 'scope'), attribute(cell, 'class')])).toEqual([
		['Left', 'col', 'align-left'],
		['Middle', 'col', 'align-center'],
		['Right', 'col', 'align-right'],
	]);
	expect(prose.querySelectorAll('tbody td').map(textOf)).toEqual(['one', 'two', '3', expect.stringMatching(/^four/), 'five', '60,000']);
});

test.each(cases)('a wide table in .$ending stands in a group that the keyboard reaches', ({ prose }) => {
	const scroller = prose.querySelector('table')?.parent;
	expect(attribute(scroller, 'role')).toBe('group');
	expect(attribute(scroller, 'tabindex')).toBe('0');
	expect(attribute(scroller, 'aria-label')).toMatch(/\S/);
});

test.each(cases)('a note in .$ending is reached from its places, and leads back to each of them', ({ name, prose }) => {
	const references = prose.querySelectorAll('sup a');
	expect(references.map((link) => attribute(link, 'href'))).toEqual([`#${name}--fn-who`, `#${name}--fn-who`]);
	const back = prose.querySelectorAll('.footnotes a').filter((link) => attribute(link, 'href')?.startsWith('#'));
	expect(back.map((link) => attribute(link, 'href'))).toEqual(references.map((link) => `#${attribute(link, 'id')}`));
	expect(back.map((link) => attribute(link, 'aria-label'))).toEqual(['Back to the text at note 1', 'Back to the text at note 1, place 2']);
	expect(textOf(prose.querySelector('.footnotes h2'))).toBe('Notes');
});

test.each(cases)('each task in .$ending has its words as its label', ({ prose }) => {
	const labels = prose.querySelectorAll('li label').filter((label) => label.querySelector('input[type="checkbox"]'));
	expect(labels.map(textOf)).toEqual(['Tell the victim', 'Write it down']);
	expect(labels.map((label) => label.querySelector('input')?.hasAttribute('checked'))).toEqual([false, true]);
	expect(prose.querySelectorAll('input').length).toBe(labels.length);
});

test.each(cases)('a deletion and a bare address in .$ending are what they look like', ({ prose }) => {
	expect(prose.querySelectorAll('del').map(textOf)).toEqual(['never']);
	const address = 'https://regulator.example/bare';
	expect(textOf(prose.querySelector(`a[href="${address}"]`))).toBe(address);
});

test('Markdown means the same in .md and .mdx', () => {
	const [md, mdx] = cases.map(({ ending, prose }) => textOf(prose).replaceAll(ending, ''));
	expect(md).toContain('A quoted paragraph with bold and code.');
	expect(squeezed(mdx)).toBe(squeezed(md));
});

test('the words of an author are set with curly quotes, and every component stands in its own markup', () => {
	const { document } = site.page(`${site.base}editions/2022-q1/cases/every-component/`);
	const prose = document.querySelector('.prose');
	expect(textOf(prose)).toContain('An officer’s note said “no”.');
	expect(textOf(document.querySelector('.lede'))).toContain('officers’ “straight quotes”');
	expect(attribute(prose?.querySelector('.picture img'), 'alt')).toBe('A plan of a yard with one gate and a red door');
	expect(textOf(prose?.querySelector('.picture figcaption'))).toBe('The yard behind the station, seen from above.');
	expect(prose?.querySelectorAll('.statistic').map(textOf)).toEqual(['1,234,567', '12.5%']);
	expect(prose?.querySelectorAll('.guidance li').map(textOf)).toEqual(['Count once.', 'Count again.']);
	expect(textOf(prose?.querySelector('.quotation figcaption'))).toBe('The counting manual');
});

test('a link to a place in another text leads to that place', () => {
	const { document } = site.page(`${site.base}editions/2022-q1/articles/links/`);
	const links = document.querySelectorAll('.prose a').map((link) => attribute(link, 'href'));
	const cases2022 = `${site.base}editions/2022-q1/cases`;
	expect(links.slice(0, 7)).toEqual([
		`${cases2022}/every-component/`,
		`${cases2022}/every-component/#every-component--what-should-have-happened`,
		`${cases2022}/markdown-in-md/#markdown-in-md--what-should-have-happened`,
		`${site.base}editions/2022-q3/`,
		`${site.base}topics/pictures/`,
		`${site.base}outcomes/#outcome-2022-q1-lost-notebook`,
		`${site.base}glossary/#term-r-d`,
	]);
});

function squeezed(text: string | undefined): string {
	return (text ?? '').replace(/\s/g, '');
}
