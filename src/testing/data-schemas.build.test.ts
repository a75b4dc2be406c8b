import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];
const names = ['articles', 'cases', 'editions', 'figures', 'glossary', 'outcomes', 'questions', 'recommendations', 'topics'];
const files = sites.flatMap((site) => names.map((name) => ({ site, name, label: `${site.name} ${name}` })));

test.each(sites)('every document of /data in $name has a schema beside it, and the table for Excel is the only other file', ({ files }) => {
	const inData = files.filter((file) => file.startsWith('data/')).map((file) => file.slice('data/'.length));
	expect(inData).toEqual([...names.flatMap((name) => [`${name}.json`, `${name}.schema.json`]), 'outcomes.csv'].sort());
});

test.each(files)('$label names its schema, has records, and a validator that is not ours agrees', ({ site, name }) => {
	const document = JSON.parse(site.read(`data/${name}.json`).toString());
	const schema = JSON.parse(site.read(`data/${document.$schema}`).toString());
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(document[name].length).toBeGreaterThan(0);
	// Dates are held by their pattern too, and so need no plug-in.
	const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } }).compile(schema);
	validate(document);
	expect(validate.errors).toBeNull();
	const [first] = document[name];
	expect(validate({ ...document, [name]: [{ ...first, unheardOf: 1 }] })).toBe(false);
	expect(validate({ ...document, [name]: [{ ...first, url: 7 }] })).toBe(false);
	expect(validate({ [name]: document[name] })).toBe(false);
});

test.each(files)('$label says in its schema what each field means, or which words it may be', ({ site, name }) => {
	const schema = JSON.parse(site.read(`data/${name}.schema.json`).toString());
	const fields: Record<string, Record<string, unknown>> = schema.properties[name].items.properties;
	const untold = Object.entries(fields).filter(([, field]) => !field['description'] && !field['enum'] && field['type'] !== 'integer' && field['type'] !== 'object' && field['type'] !== 'array');
	expect(Object.keys(fields).length).toBeGreaterThan(4);
	expect(untold.map(([field]) => field)).toEqual([]);
});
