import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { outcomesCsv } from '../../outputs/data-files.ts';

export const GET: APIRoute = async () =>
	new Response(outcomesCsv(await loadLibrary()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
