import type { APIRoute } from 'astro';
import { loadLibrary } from '../load-library.ts';
import { atomFeed } from '../outputs/feed.ts';

export const GET: APIRoute = async () =>
	new Response(atomFeed(await loadLibrary()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
