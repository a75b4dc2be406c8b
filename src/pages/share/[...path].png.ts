import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { cachedShareImage } from '../../outputs/share-image-cache.ts';
import { shareCards } from '../../model/share-card.ts';

export const getStaticPaths = (async () => {
	const library = await loadLibrary();
	const { base, share } = library.urls;
	return shareCards(library).map((card) => ({
		params: { path: share(card.url).slice(`${base}share/`.length, -'.png'.length) },
		props: { card },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const image = await cachedShareImage(props.card);
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
