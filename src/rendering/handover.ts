import type { AstroIntegration } from 'astro';
import type { ContentEntry } from '../content-entries.ts';
import type { Picture } from '../outputs/picture.ts';
import type { CompiledText } from '../text-store.ts';

/** What the compiled pages are given when they are rendered. */
export interface HandedOver {
	/** Each collection's entries, by id. */
	content: ReadonlyMap<string, ReadonlyMap<string, ContentEntry>>;
	/** The texts of the entries, by the names that these have for them. */
	texts: ReadonlyMap<string, CompiledText>;
	/** Every picture of a text, by the path of its file. */
	pictures: Readonly<Record<string, Picture>>;
	/** What pages read, as they are to see it: see watched.ts. */
	watch<Data extends object>(data: Data): Data;
}

/** Astro's name for the module that holds the content of a build. */
const contentModule = '\0astro:data-layer-content';

/** Gives this to the pages that are rendered in this process, which make a library of it; undefined lets both go. */
export function handOver(what: HandedOver | undefined): void {
	globalThis.newsletterHandover = what;
}

/** What was handed over: undefined in `npm run dev`, where pages take their content from Astro. */
export function handedOver(): HandedOver | undefined {
	return globalThis.newsletterHandover;
}

/** Lets the compiled pages take their content from handOver() in place of a copy of their own: so they outlast an edit. */
export function contentFromOutside(): AstroIntegration {
	const plugin = {
		name: 'content-from-outside',
		transform: (_: string, id: string) => (id === contentModule ? { code: 'export default globalThis.newsletterHandover.content;', map: { mappings: '' as const } } : undefined),
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

declare global {
	var newsletterHandover: HandedOver | undefined;
}
