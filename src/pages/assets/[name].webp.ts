import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadPictures } from '../../load-library.ts';
import { drawPicture } from '../../outputs/picture.ts';

export const getStaticPaths = (async () => {
	const pictures = await loadPictures();
	const named = new Map(pictures.map((picture) => [picture.name.replace(/\.webp$/, ''), picture]));
	return [...named].map(([name, picture]) => ({ params: { name }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(new Uint8Array(await drawPicture(props.picture)), { headers: { 'content-type': 'image/webp' } });
