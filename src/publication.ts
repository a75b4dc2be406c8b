import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { site } from './schemas/site.ts';

/** Where the content comes from and where the site will stand. */
export interface Publication {
	/** The content folder; relative to the working directory, or absolute. */
	contentDir: string;
	/** The folder the site is published under, with a slash at both ends. */
	base: string;
	/** "https://psd.example"; undefined where nobody said. */
	origin: string | undefined;
}

/** CONTENT_DIR, BASE_PATH and SITE_URL, or in their absence what `site.yaml` says. */
export function publication(environment: Record<string, string | undefined> = process.env): Publication {
	const contentDir = environment['CONTENT_DIR'] || 'content';
	const said = pickSettings(join(contentDir, 'site.yaml'));
	const base = environment['BASE_PATH'] || site.shape.base.safeParse(said.base).data || '/';
	const origin = environment['SITE_URL'] || site.shape.origin.safeParse(said.origin).data;
	return { contentDir, base: `/${base}/`.replace(/\/{2,}/g, '/'), origin: origin ? new URL(origin).origin : undefined };
}

/** The force in one small word, for file names; undefined where `site.yaml` does not say it. */
export function forceShort(contentDir: string): string | undefined {
	return site.shape.forceShort.safeParse(pickSettings(join(contentDir, 'site.yaml')).forceShort).data;
}

/** What is wrong with BASE_PATH or SITE_URL, as a sentence; undefined where nothing is. */
export function publicationProblem(environment: Record<string, string | undefined> = process.env): string | undefined {
	const { BASE_PATH: base, SITE_URL: origin } = environment;
	if (base && !/^\/?([\w.~-]+\/?)*$/.test(base)) {
		return `BASE_PATH is "${base}". Write the folder that the site stands in, without spaces or special signs: /psd/news/`;
	}
	if (!origin) return undefined;
	const url = URL.canParse(origin) ? new URL(origin) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return undefined;
	return `SITE_URL is "${origin}". Write where the site is published, without a folder: https://psd.example (BASE_PATH names the folder)`;
}

/** What is wrong with the file is for the content check to say. */
function pickSettings(file: string): { base?: unknown; origin?: unknown; forceShort?: unknown } {
	try {
		const { base, origin, forceShort } = parse(readFileSync(file, 'utf8')) ?? {};
		return { base, origin, forceShort };
	} catch {
		return {};
	}
}
