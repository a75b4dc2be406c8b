import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

const folder = join(projectRoot, '.cache', 'test-sites');

/** The sites that the tests look at. */
export const testSites = {
	/** The sample archive, as `npm run build` makes it where nobody said where it will stand. */
	sample: {
		projectDir: projectRoot,
		contentDir: join(projectRoot, 'content'),
		outDir: join(folder, 'sample'),
		base: '/',
		origin: undefined,
		timeZone: 'Europe/London',
	},
	/** The same again: another copy of the project, in another folder, on the other side of the earth. */
	again: {
		projectDir: join(folder, 'copy', 'of the project'),
		contentDir: join(folder, 'copy', 'of the project', 'content'),
		outDir: join(folder, 'copy', 'site'),
		base: '/',
		origin: undefined,
		timeZone: 'Pacific/Auckland',
	},
	/** One of everything that an author can write, under a sub-path of a known origin. */
	kitchenSink: {
		projectDir: projectRoot,
		contentDir: join(import.meta.dirname, 'content'),
		outDir: join(folder, 'kitchen-sink'),
		base: '/psd/news/',
		origin: 'https://psd.example',
		timeZone: 'Europe/London',
	},
} as const satisfies Record<string, TestSite>;

export type TestSiteName = keyof typeof testSites;

export interface TestSite {
	/** Whose sources build it. */
	projectDir: string;
	contentDir: string;
	outDir: string;
	base: string;
	origin: string | undefined;
	timeZone: string;
}
