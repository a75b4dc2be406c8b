import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/**
 * The content files as they lie there, read by nothing of ours: with it numbers of pages are reckoned a second time.
 * Of each file no more is read than is counted.
 */
export interface RawEdition {
	id: string;
	heading: z.output<typeof heading>;
	cases: RawText[];
	articles: RawText[];
	outcomes: z.output<typeof outcomes>;
	figures: z.output<typeof figures>;
	/** The ids of the figures that are the right answer of a quiz question. */
	asked: string[];
	updates: z.output<typeof updates>;
}

export type RawText = z.output<typeof text>;

const heading = z.looseObject({ published: z.string(), status: z.string().optional() });
const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).default([]);
const text = z.looseObject({
	id: z.string(),
	status: z.string().optional(),
	topics: z.array(z.string()),
	happened: z.looseObject({ from: z.coerce.string(), until: z.coerce.string().optional() }).optional(),
	keyQuestions: z.looseObject({ staff: list(z.string()), managers: list(z.string()) }).default({ staff: [], managers: [] }),
	recommendations: list(z.looseObject({ status: z.string(), responseDue: z.string().optional() })),
});
const outcomes = list(z.looseObject({ id: z.string(), outcome: z.string(), standards: list(z.string()), force: z.string().optional(), appeal: z.string().optional(), publishedBy: z.string().optional() }));
const figures = list(z.looseObject({ id: z.string(), value: z.number(), unit: z.string(), people: z.boolean().optional(), didYouKnow: z.boolean().optional() }));
const quiz = list(z.looseObject({ options: z.array(z.looseObject({ figure: z.string().optional(), correct: z.boolean().optional() })) }));
const updates = list(z.looseObject({ case: z.string(), recommendation: z.number(), status: z.string().optional() }));

/** The editions that are published, newest first. */
export function rawEditions(contentDir: string): RawEdition[] {
	return readdirSync(join(contentDir, 'editions'))
		.sort()
		.reverse()
		.map((id) => {
			const home = join(contentDir, 'editions', id);
			return {
				id,
				heading: heading.parse(headingOf(join(home, 'edition.mdx'))),
				cases: textsIn(home, id, 'cases'),
				articles: textsIn(home, id, 'articles'),
				outcomes: outcomes.parse(tableOf(join(home, 'outcomes.csv')) ?? rowsOf(join(home, 'outcomes.yaml'))),
				figures: figures.parse(rowsOf(join(home, 'figures.yaml'))),
				asked: quiz.parse(rowsOf(join(home, 'quiz.yaml'))).flatMap(({ options }) => options.flatMap(({ figure, correct }) => (figure && correct ? [figure] : []))),
				updates: updates.parse(rowsOf(join(home, 'updates.yaml'))),
			};
		})
		.filter((edition) => edition.heading.status !== 'draft');
}

function textsIn(home: string, edition: string, kind: string): RawText[] {
	const folder = join(home, kind);
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder).filter((name) => /\.mdx?$/.test(name));
	return files.map((name) => text.parse({ ...headingOf(join(folder, name)), id: `${edition}/${name.replace(/\.mdx?$/, '')}` })).filter(({ status }) => status !== 'draft');
}

function headingOf(file: string): Record<string, unknown> {
	return parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
}

function rowsOf(file: string): unknown {
	return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

/** An empty cell is nothing; standards are parted by semicolons. */
function tableOf(file: string): unknown {
	if (!existsSync(file)) return undefined;
	const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true });
	return data.map(({ standards = '', ...cells }) => {
		const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
		return { ...Object.fromEntries(filled), standards: standards.split(';').map((each) => each.trim()).filter(Boolean) };
	});
}
