import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../../../../load-library.ts';
import { editionPageRules } from '../../../../outputs/page-rules.ts';

export const getStaticPaths = (async () => {
	const { editions } = await loadLibrary();
	return editions.map((edition) => ({ params: { edition: edition.id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { site, editions } = await loadLibrary();
	const edition = editions.find(({ id }) => id === params['edition']);
	if (!edition) return new Response(null, { status: 404 });
	return new Response(editionPageRules(edition, site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
