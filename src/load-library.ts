import { getCollection, getEntry } from 'astro:content';
import { picturesIn, shownText, type Text } from './author-text.ts';
import type { CompiledText } from './markdown/compile-text.ts';
import type { Item } from './model/article.ts';
import type { Edition } from './model/edition.ts';
import { assembleLibrary, type Library } from './model/library.ts';
import { siteUrls } from './model/urls.ts';
import type { Picture } from './outputs/picture.ts';
import { publication } from './publication.ts';
import { storedText } from './text-store.ts';

export type { Text } from './author-text.ts';

let kept: Promise<Library> | undefined;

/** The whole archive. Assembled once a build; anew for each page in `npm run dev`, where content changes. */
export function loadLibrary(): Promise<Library> {
	if (import.meta.env.DEV) return load();
	kept ??= load();
	return kept;
}

/** The text of an item, or an edition's welcome. */
export async function textOf(content: Item | Edition): Promise<Text> {
	return shownText(await compiledTextOf(content), siteUrls(publication().base));
}

/** Every picture that a text shows. */
export async function loadPictures(): Promise<Picture[]> {
	const { editions, items } = await loadLibrary();
	return picturesIn(await Promise.all([...editions, ...items].map(compiledTextOf)));
}

async function compiledTextOf(content: Item | Edition): Promise<CompiledText> {
	const collection = 'kind' in content ? (content.kind === 'case' ? 'cases' : 'articles') : 'editions';
	const entry = await getEntry(collection, content.id);
	if (!entry?.digest) throw new Error(`${collection}/${content.id} has no text.`);
	return storedText(String(entry.digest));
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
