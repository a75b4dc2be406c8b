import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');
const folders = '{src,scripts}/**';
const needsSite = [`${folders}/*.build.test.ts`, `${folders}/*.browser.test.ts`];

/** Two kinds of test: what needs nothing but Node, and what looks at built sites, which are built before the first of them. */
export default defineConfig({
	root,
	test: {
		maxWorkers: 2,
		projects: [
			{
				root,
				test: {
					name: 'plain',
					include: [`${folders}/*.test.ts`],
					exclude: needsSite,
					// Else a style sheet would be imported as nothing.
					css: true,
					testTimeout: 20_000,
				},
			},
			{
				root,
				test: {
					name: 'site',
					include: needsSite,
					globalSetup: 'src/testing/site-setup.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
