import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { drawAhead } from '../../outputs/share-image-ahead.ts';
import { cachedShareImage } from '../../outputs/share-image-cache.ts';
import { shareCards, type ShareCard } from '../../model/share-card.ts';

export const getStaticPaths = (async () => {
	const library = await loadLibrary();
	const { base, share } = library.urls;
	const cards = shareCards(library);
	if (!import.meta.env.DEV) drawn = await drawAhead(cards);
	return cards.map((card) => ({
		params: { path: share(card.url).slice(`${base}share/`.length, -'.png'.length) },
		props: { card },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const image = await drawn(props.card);
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};

/** Astro asks for all paths before it makes the first page, so that there is time to draw. */
let drawn: (card: ShareCard) => Promise<Buffer> = cachedShareImage;
