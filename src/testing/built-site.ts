import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Config, Parser, type HtmlElement } from 'html-validate';
import { testSites, type TestSite, type TestSiteName } from './test-sites.ts';

/** A page of a built site. */
export interface BuiltPage {
	/** As a browser asks for it: /psd/news/topics/ */
	address: string;
	html: string;
	document: HtmlElement;
}

/** A built site, read from its folder. */
export interface BuiltSite extends TestSite {
	name: TestSiteName;
	/** Every file, posix, sorted: editions/2020-q1/index.html */
	files: string[];
	pages: BuiltPage[];
	read(file: string): Buffer;
	page(address: string): BuiltPage;
	/** The file that a server gives for an address of the site; undefined where there is none. */
	fileAt(address: string): string | undefined;
}

export async function readBuiltSite(name: TestSiteName): Promise<BuiltSite> {
	const site: TestSite = testSites[name];
	const parser = new Parser(await Config.empty().resolve());
	const files = readdirSync(site.outDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(site.outDir.length + 1).split(sep).join('/'))
		.sort();
	const read = (file: string) => readFileSync(join(site.outDir, file));
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = read(file).toString();
			return { address: `${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parser.parseHtml(html) };
		});
	return {
		...site,
		name,
		files,
		pages,
		read,
		page(address) {
			const page = pages.find((each) => each.address === address);
			if (!page) throw new Error(`The site ${name} has no page ${address}.`);
			return page;
		},
		fileAt(address) {
			if (!address.startsWith(site.base)) return undefined;
			const path = decodeURIComponent(address.slice(site.base.length));
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			return existsSync(join(site.outDir, file)) ? file : undefined;
		},
	};
}

/** The value of an attribute as a browser sees it, or undefined where the element or the attribute is missing. */
export function attribute(element: HtmlElement | null | undefined, name: string): string | undefined {
	const value = element?.getAttribute(name)?.value;
	return value === null || value === undefined ? undefined : decoded(String(value));
}

/** All the words in an element, with single spaces. */
export function textOf(element: HtmlElement | null | undefined): string {
	return decoded(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The content of a meta element, by its name or property. */
export function metaOf({ document }: BuiltPage, name: string): string | undefined {
	return attribute(document.querySelector(`meta[name="${name}"], meta[property="${name}"]`), 'content');
}

/** Character references of HTML, as Astro writes them: "R&#38;D" -> "R&D" */
function decoded(text: string): string {
	const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
		name ? (named[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
	);
}
