import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadPictures } from '../../load-library.ts';

export const getStaticPaths = (async () => {
	const pictures = await loadPictures();
	return pictures.map((picture) => ({ params: { name: picture.name.replace(/\.webp$/, '') }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(new Uint8Array(await props.picture.draw()), { headers: { 'content-type': 'image/webp' } });
