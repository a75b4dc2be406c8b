import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { attribute, readBuiltSite } from './built-site.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	elements: ['html5'],
	rules: {
		// `<!DOCTYPE html>`, `hidden=""` and `<input/>` are as valid as their other spellings, and Astro and MDX choose among them.
		'doctype-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'void-style': 'off',
		// How the source is laid out is for its readers, and the output has none.
		'no-trailing-whitespace': 'off',
		// A bare ">" or "&" that can be nothing else is valid.
		'no-raw-characters': ['error', { relaxed: true }],
		// Editors write titles and are not asked to count them here: the schema bounds them.
		'long-title': 'off',
		// Ids made of an author's headings may begin with any letter or digit, as HTML allows.
		'valid-id': ['error', { relaxed: true }],
		// A wide table stands in a region for its scrolling alone, which is no section of the text.
		'prefer-native-element': ['error', { exclude: ['region'] }],
		// Where a telephone number may break is for the style sheet.
		'tel-non-breaking': 'off',
		// Boxes of one name are how HTML chooses several values of it.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
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
