import { getCollection } from 'astro:content';
import { picturesIn, shownText, type Text } from './author-text.ts';
import type { Item } from './model/article.ts';
import type { Edition } from './model/edition.ts';
import { assembleLibrary, type Library } from './model/library.ts';
import { pictureOf, type Picture } from './outputs/picture.ts';
import { publication } from './publication.ts';
import { handedOver, type HandedOver } from './rendering/handover.ts';
import { storedText } from './text-store.ts';

export type { Text } from './author-text.ts';

/** All that pages are made of. */
interface Sources {
	library: Library;
	/** Where the compiled text of an item or an edition lies, by its collection and id: "cases/2020-q1/early-morning-arrest". */
	texts: Record<string, string>;
	/** Every picture of a text, by the path of its file; in `npm run dev` none, since they are looked up as they are shown. */
	pictures: Readonly<Record<string, Picture>>;
}

/** By what was handed over: it is let go with that. */
const kept = new WeakMap<HandedOver, Promise<Sources>>();

/** The whole archive. Assembled once a build; anew for each page in `npm run dev`, where content changes. */
export async function loadLibrary(): Promise<Library> {
	return (await sources()).library;
}

/** The text of an item, or an edition's welcome. */
export async function textOf(content: Item | Edition): Promise<Text> {
	const { library, texts, pictures } = await sources();
	const collection = 'kind' in content ? (content.kind === 'case' ? 'cases' : 'articles') : 'editions';
	const name = texts[`${collection}/${content.id}`];
	if (!name) throw new Error(`${collection}/${content.id} has no text.`);
	return shownText(handedOver()?.texts.get(name) ?? (await storedText(name)), library.urls, async (file) => pictures[file] ?? pictureOf(file));
}

/** Every picture that a text shows. */
export async function loadPictures(): Promise<Picture[]> {
	const { texts, pictures } = await sources();
	if (handedOver()) return Object.values(pictures);
	return picturesIn(await Promise.all(Object.values(texts).map(storedText)));
}

function sources(): Promise<Sources> {
	const given = handedOver();
	if (!given) return load();
	const known = kept.get(given) ?? load().then(given.watch);
	kept.set(given, known);
	return known;
}

async function load(): Promise<Sources> {
	const named = async (collection: 'editions' | 'cases' | 'articles') => (await getCollection(collection)).map(({ id, digest }) => [`${collection}/${id}`, String(digest ?? '')] as const);
	const texts = [...(await named('editions')), ...(await named('cases')), ...(await named('articles'))];
	return { library: await assembled(), texts: Object.fromEntries(texts), pictures: handedOver()?.pictures ?? {} };
}

async function assembled(): Promise<Library> {
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
