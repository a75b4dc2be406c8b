import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { BuiltSite } from './built-site.ts';

export type SearchFragment = z.output<typeof fragment>;

/** What the search index of a built site holds of each page, unpacked. */
export function searchFragments(site: BuiltSite): SearchFragment[] {
	return site.files
		.filter((file) => file.endsWith('.pf_fragment'))
		.map((file) => gunzipSync(site.read(file)).toString())
		.map((text) => fragment.parse(JSON.parse(text.slice(text.indexOf('{')))));
}

const fragment = z.object({
	/** The address below the folder of the site. */
	url: z.string(),
	content: z.string(),
	meta: z.record(z.string(), z.string()),
	anchors: z.array(z.object({ id: z.string(), text: z.string() })),
});
