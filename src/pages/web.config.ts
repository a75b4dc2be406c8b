import type { APIRoute } from 'astro';
import { iisConfig } from '../outputs/iis-config.ts';

export const GET: APIRoute = () => new Response(iisConfig(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
