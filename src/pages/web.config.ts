import type { APIRoute } from 'astro';
import { loadLibrary } from '../load-library.ts';
import { iisConfig } from '../outputs/iis-config.ts';

export const GET: APIRoute = async () =>
	new Response(iisConfig((await loadLibrary()).urls.base), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
