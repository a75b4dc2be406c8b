import { expect, test } from 'vitest';
import { contrast, grounds } from '../model/accent.ts';
import { makeSite } from '../testing/make.ts';
import { pageRules } from './page-rules.ts';
import { themeSheet } from './theme-sheet.ts';

const site = makeSite({ accent: '#1f4e8c' });

test('the first style sheet fixes the order of the layers before anything else', () => {
	const [first] = themeSheet(site).split('\n');
	expect(first).toBe('@layer reset, tokens, base, prose, components, utilities, print;');
});

test('it carries the accent of the force, and one of the same hue that can be read on dark pages', () => {
	const [, light, dark = ''] = /--accent-on-light: (#[0-9a-f]{6}); --accent-on-dark: (#[0-9a-f]{6});/.exec(themeSheet(site)) ?? [];
	expect(light).toBe('#1f4e8c');
	expect(contrast(dark, grounds.darkTint)).toBeGreaterThanOrEqual(4.5);
});

test('it carries the heads and feet of printed sheets', () => {
	expect(themeSheet(site)).toContain(pageRules(site));
});
