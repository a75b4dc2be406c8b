import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataSchemas } from '../../outputs/data-schemas/index.ts';

export const getStaticPaths = (() => dataSchemas().map(({ name, text }) => ({ params: { name }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
