import type { AstroIntegration } from 'astro';
import type { ContentEntry } from '../content-entries.ts';

/** What the compiled pages are given when they are rendered: each collection's entries, by id. */
export type HandedOver = ReadonlyMap<string, ReadonlyMap<string, ContentEntry>>;

/** Astro's name for the module that holds the content of a build. */
const contentModule = '\0astro:data-layer-content';
const place = 'newsletterContent';

/** Gives the content to the pages that are rendered in this process: once, since they keep the library that they make of it. */
export function handOver(content: HandedOver): void {
	Reflect.set(globalThis, place, content);
}

/** Lets the compiled pages take their content from handOver() in place of a copy of their own: so they outlast an edit. */
export function contentFromOutside(): AstroIntegration {
	const plugin = {
		name: 'content-from-outside',
		transform: (_: string, id: string) => (id === contentModule ? { code: `export default globalThis.${place};`, map: { mappings: '' as const } } : undefined),
	};
	return {
		name: plugin.name,
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
