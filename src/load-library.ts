import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Item } from './model/article.ts';
import type { Edition } from './model/edition.ts';
import { assembleLibrary, type Library } from './model/library.ts';
import { publication } from './publication.ts';

let kept: Promise<Library> | undefined;

/** The whole archive. Assembled once a build; anew for each page in `npm run dev`, where content changes. */
export function loadLibrary(): Promise<Library> {
	if (import.meta.env.DEV) return load();
	kept ??= load();
	return kept;
}

/** An author's text, ready to be shown. */
export interface Text {
	/** Give it the components that an author may write. */
	Content: AstroComponentFactory;
	/** Whether it needs the italic face, which is fetched only then. */
	hasItalics: boolean;
}

/** The text of an item, or an edition's welcome. */
export async function textOf(content: Item | Edition): Promise<Text> {
	const collection = 'kind' in content ? (content.kind === 'case' ? 'cases' : 'articles') : 'editions';
	const entry = await getEntry(collection, content.id);
	if (!entry) throw new Error(`${collection}/${content.id} has no text.`);
	const { Content } = await render(entry);
	return { Content, hasItalics: /(^|[^*\w])[*_](?![*_\s])|<Quotation/m.test(entry.body ?? '') };
}

async function load(): Promise<Library> {
	const [site] = await getCollection('site');
	if (!site) throw new Error(`There is no site.yaml in ${publication().contentDir}.`);
	const { base, origin } = publication();
	return assembleLibrary({
		site: site.data,
		topics: (await getCollection('topics')).flatMap(({ data }) => data.rows),
		glossary: (await getCollection('glossary')).flatMap(({ data }) => data.rows),
		editions: await getCollection('editions'),
		cases: (await getCollection('cases')).map(named),
		articles: (await getCollection('articles')).map(named),
		outcomes: (await getCollection('outcomes')).map(ofEdition),
		quizzes: (await getCollection('quizzes')).map(ofEdition),
		figures: (await getCollection('figures')).map(ofEdition),
		updates: (await getCollection('updates')).map(ofEdition),
		base,
		origin,
	});
}

/** "2020-q1/early-morning-arrest" -> its edition and its name */
function named<Data>({ id, data, body }: { id: string; data: Data; body?: string | undefined }) {
	const [edition = '', name = ''] = id.split('/');
	return { edition, name, data, text: body };
}

function ofEdition<Row>({ id, data }: { id: string; data: { rows: Row[] } }) {
	return { edition: id, rows: data.rows };
}
