import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from './editor-schemas.ts';

test.each(Object.entries(editorSchemas()))('the JSON schema of %s that editors have is that of today; else run: node scripts/editor-schemas.ts', (name, text) => {
	expect(readFileSync(`.vscode/schemas/${name}.schema.json`, 'utf8').replace(/\r\n/g, '\n')).toBe(text);
});

test('every schema that VS Code is told of is there, and every file kind that is YAML has one', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
	const told = Object.keys(settings['yaml.schemas']).map((path) => path.replace(/^\.vscode\/schemas\/|\.schema\.json$/g, ''));
	const inYaml = Object.keys(editorSchemas()).filter((name) => !['edition', 'case-summary', 'article'].includes(name));
	expect(told.sort()).toEqual(inYaml.sort());
});

test.each(Object.entries(editorSchemas()))('every field of %s has a description to hover over', (_, text) => {
	const silent: string[] = [];
	const look = (schema: unknown, path: string): void => {
		if (typeof schema !== 'object' || schema === null) return;
		if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
			for (const [key, field] of Object.entries(schema.properties)) {
				if (!('description' in field)) silent.push(`${path}${key}`);
				look(field, `${path}${key}.`);
			}
		}
		if ('items' in schema) look(schema.items, path);
	};
	look(JSON.parse(text), '');
	expect(silent).toEqual([]);
});
