import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { devServer } from './src/dev/dev-server.ts';
import { publication } from './src/publication.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { compiledOnly } from './src/rendering/compiled-only.ts';
import { contentFromOutside } from './src/rendering/handover.ts';

const { base, origin, contentDir } = publication();
const cacheDir = process.env.CACHE_DIR ?? './.cache/astro';

/** The script of every page, with all that it imports. */
const everyPage = { name: 'every-page', test: /\/SiteLayout\.astro\?.*type=script/ };

export default defineConfig({
	site: origin,
	base,
	// `npm run build` renders what is compiled here into a release (scripts/compiled.ts).
	outDir: process.env.COMPILE_TO ?? './.cache/compiled/by-hand/client',
	cacheDir,
	trailingSlash: 'always',
	// The default joins words that stand on two lines of a template.
	compressHTML: true,
	markdown: { processor: markdownProcessor(base, resolve('content')), syntaxHighlight: false },
	integrations: [mdx(), devServer(resolve(contentDir), base), contentFromOutside(), compiledOnly()],
	// Shorter than an attribute with the same weight: a page and its styles are about 400 bytes smaller, packed.
	scopedStyleStrategy: 'class',
	// Files only: a strict security policy allows no inline script or style.
	build: { assets: 'assets', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	// Completion and hover help in heading blocks, for programs with Astro's extension.
	experimental: { contentIntellisense: true },
	vite: {
		// Its own place is in node_modules, where whoever builds may not be allowed to write.
		cacheDir: `${cacheDir}/vite`,
		// One style sheet for all pages: it is small, and the second page has it already.
		build: { assetsInlineLimit: 0, cssCodeSplit: false },
		// What every page's script shares with those of single pages would else be files of their own, fetched one after the other.
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [everyPage] } } } } } },
		// A content folder outside the project has no node_modules above it to find these in.
		resolve: { dedupe: ['astro', '@astrojs/mdx'] },
		server: { fs: { allow: ['.', contentDir] } },
	},
});
