import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectRoot } from './test-sites.ts';

/** A source file of the project. */
export interface SourceText {
	/** From the project's root, posix: src/model/urls.ts */
	path: string;
	text: string;
	/** What of it is TypeScript: the whole, or the frontmatter of an .astro file. */
	code: string;
	/** What of it is CSS: the whole, or the style elements of an .astro file. */
	css: string;
	/** What of it an .astro file shows: all but its styles. */
	markup: string;
	isTest: boolean;
}

/** Every file of src/ and scripts/ that we have written; tests and what only tests use are marked. */
export function readSources(): SourceText[] {
	return ['src', 'scripts']
		.flatMap((folder) => readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
		.map((path) => path.split(sep).join('/'))
		.filter((path) => /\.(?:ts|tsx|mjs|astro|css)$/.test(path) && !/\/fixtures\//.test(path))
		.sort()
		.map(toSource);
}

function toSource(path: string): SourceText {
	const text = readFileSync(join(projectRoot, path), 'utf8');
	const isAstro = path.endsWith('.astro');
	const frontmatter = /^---\n([\s\S]*?)\n?---\n/.exec(text)?.[1] ?? '';
	const styles = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style);
	return {
		path,
		text,
		code: isAstro ? frontmatter : path.endsWith('.css') ? '' : text,
		css: isAstro ? styles.join('\n') : path.endsWith('.css') ? text : '',
		markup: isAstro ? text.replace(/\n<style[^>]*>[\s\S]*?<\/style>\n?/g, '') : text,
		isTest: /\.test\.ts$/.test(path) || path.startsWith('src/testing/'),
	};
}
