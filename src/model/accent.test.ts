import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accentOnDark, accentProblem, contrast, grounds } from './accent.ts';

test('contrast is counted as WCAG counts it', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#777777')).toBe(1);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
});

test('the grounds that contrast is counted on are those of the style sheet', () => {
	const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
	const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
	const valueOf = (css: string, name: string) => new RegExp(`--colour-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
	expect(grounds).toEqual({
		paper: valueOf(light, 'paper'),
		tint: valueOf(light, 'tint'),
		darkPaper: valueOf(dark, 'paper'),
		darkTint: valueOf(dark, 'tint'),
	});
});

test('an accent that can be read is left in peace', () => {
	expect(['#1f4e8c', '#000000', '#6b2c5e'].map(accentProblem)).toEqual([undefined, undefined, undefined]);
});

test('an accent that is too pale is refused, with a darker one that can be read', () => {
	expect(accentProblem('#3399ff')).toMatchInlineSnapshot(`"The accent "#3399ff" is too pale to read: its contrast with the page is 2.5 to 1, and text needs 4.5 to 1. A darker one of the same colour is "#256eb8"."`);
	const advised = /"(#[0-9a-f]{6})"\.$/.exec(accentProblem('#3399ff') ?? '')?.[1] ?? '';
	expect(accentProblem(advised)).toBeUndefined();
	expect(accentProblem('#ffff00')).toContain('too pale');
});

test.each(['#1f4e8c', '#000000', '#6b2c5e', '#8c2a1c'])('the accent %s is lightened until it can be read on dark pages', (accent) => {
	const light = accentOnDark(accent);
	expect(Math.min(contrast(light, grounds.darkPaper), contrast(light, grounds.darkTint))).toBeGreaterThanOrEqual(4.5);
	expect(light).toMatch(/^#[0-9a-f]{6}$/);
});
