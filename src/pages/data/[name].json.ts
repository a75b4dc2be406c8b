import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { dataFiles } from '../../outputs/data-files.ts';

export const getStaticPaths = (async () => {
	const library = await loadLibrary();
	return dataFiles(library).map(({ name, text }) => ({ params: { name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
