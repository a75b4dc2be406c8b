import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorialComponents } from '../content-check/editorial-components.ts';

const folder = 'src/components/editorial';
const examples = readdirSync(`${folder}/examples`).filter((name) => name.endsWith('.mdx'));
const textOf = (name: string) => readFileSync(`${folder}/examples/${name}`, 'utf8').trim();

test.each(examples)('the editors’ guide shows %s as the guide page does', (name) => {
	expect(readFileSync('content/README.md', 'utf8')).toContain(`\n${textOf(name)}\n`);
});

test('every component that the check admits is one that the build has, and has an example', () => {
	const built = [...readFileSync(`${folder}/index.ts`, 'utf8').matchAll(/^import (\w+) from/gm)].map(([, name]) => name);
	const shown = new Set(examples.flatMap((name) => [...textOf(name).matchAll(/<([A-Z]\w*)/g)].map(([, component]) => component)));
	expect([...editorialComponents.keys()].sort()).toEqual(built.sort());
	expect([...shown].sort()).toEqual(built.sort());
});

test.each([...editorialComponents])('the check and the build agree on the attributes of <%s>', (name, { required, optional }) => {
	const props = /interface Props \{([\s\S]*?)\n\}/.exec(readFileSync(`${folder}/${name}.astro`, 'utf8'))?.[1] ?? '';
	const inBuild = [...props.matchAll(/^\t(\w+)(\??):/gm)].map(([, prop, mark]) => `${prop}${mark}`);
	expect(inBuild.sort()).toEqual([...required, ...optional.map((prop) => `${prop}?`)].sort());
});
