import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { attribute, readBuiltSite } from './built-site.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	elements: ['html5'],
	rules: {
		// Astro writes void elements without a slash, booleans without a value, and `<!DOCTYPE html>`: all valid.
		'doctype-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		// How the source is laid out is for its readers, and the output has none.
		'no-trailing-whitespace': 'off',
		'no-raw-characters': ['error', { relaxed: true }],
		// Titles are written by editors, who are not asked to count; the schema bounds them.
		'long-title': 'off',
		// Ids made of an author's headings keep letters like "ł".
		'valid-id': ['error', { relaxed: true }],
		// A region that scrolls must be reachable by keyboard (WCAG 2.1.1), and so gets a tabindex.
		'no-implicit-button-type': 'error',
		// Telephone numbers of the content stand where a line may break; that is for the style sheet.
		'tel-non-breaking': 'off',
	},
});

test.each(sites)('every page of $name is valid HTML', async ({ pages }) => {
	const problems: string[] = [];
	for (const { address, html } of pages) {
		const report = await validator.validateString(html, address);
		for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages)) {
			problems.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
		}
	}
	expect(problems).toEqual([]);
});

test.each(sites)('no page of $name has script, style or a handler in its text, as a strict security policy asks', ({ pages }) => {
	const found = pages.flatMap(({ address, document }) => {
		const elements = document.querySelectorAll('style, script, [style]').filter((element) => !element.is('script') || !element.hasAttribute('src'));
		const handlers = document.querySelectorAll('*').flatMap((element) => element.attributes.map(({ key }) => key).filter((key) => /^on/i.test(key)));
		const scripts = document.querySelectorAll('[href]').map((element) => attribute(element, 'href') ?? '').filter((href) => /^\s*(javascript|data):/i.test(href));
		return [...elements.map(({ tagName }) => tagName), ...handlers, ...scripts].map((what) => `${address} ${what}`);
	});
	expect(found).toEqual([]);
});
