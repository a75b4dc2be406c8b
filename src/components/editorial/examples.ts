import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Edition } from '../../model/edition.ts';
import { toFigures } from '../../model/figures.ts';

/** One thing that an author may write: the text that makes it, and what it makes. */
export interface EditorialExample {
	name: string;
	/** As an author types it. */
	source: string;
	Content: AstroComponentFactory;
}

const texts = import.meta.glob<string>('./examples/*.mdx', { query: '?raw', import: 'default', eager: true });
const contents = import.meta.glob<AstroComponentFactory>('./examples/*.mdx', { import: 'default', eager: true });

/** The examples of the guide page; the editors' guide in content/README.md shows the same, and a test says so. */
export const editorialExamples: EditorialExample[] = Object.entries(texts).flatMap(([path, source]) => {
	const Content = contents[path];
	const name = path.replace('./examples/', '').replace('.mdx', '');
	return Content ? [{ name, source, Content }] : [];
});

/** The figure that the example of <Statistic> quotes. */
export const exampleFigures: Edition['figures'] = toFigures(
	[
		{
			id: 'update-calls',
			value: 240000,
			unit: 'calls a year',
			label: 'calls a year',
			period: 'a year',
			source: 'the example',
			people: false,
			didYouKnow: false,
		},
	],
	0,
);
