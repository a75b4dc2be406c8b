import type { APIRoute } from 'astro';
import { loadLibrary } from '../load-library.ts';
import { themeSheet } from '../outputs/theme-sheet.ts';

export const GET: APIRoute = async () => {
	const { site } = await loadLibrary();
	return new Response(themeSheet(site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
