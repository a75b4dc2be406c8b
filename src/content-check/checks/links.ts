import { dirname, relative, resolve, sep } from 'node:path';
import { filesOf, isDraft } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { anchorsOf } from '../heading-anchors.ts';
import { decoded, imagesOf, linksOf, type AuthorLink } from '../author-links.ts';
import { textProblems } from '../mdx-tree.ts';
import { errorAt, type Problem } from '../problem.ts';
import { siteAddresses, type SiteAddress } from '../site-addresses.ts';
import { isText, type SourceFile } from '../source-file.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** Every link leads somewhere, and nowhere that a browser would run. */
export function checkLinks(folder: ContentFolder): Problem[] {
	const addresses = siteAddresses(folder);
	return filesOf(folder, 'edition', 'case', 'article').flatMap((file) => [
		...[...linksOf(file), ...imagesOf(file)].flatMap((each) => checkTitle(file, each)),
		...linksOf(file).flatMap((link) => checkScheme(file, link) ?? checkTarget(folder, file, link, addresses)),
	]);
}

/** [words](address "more words"): those show to whoever points there with a mouse, and to nobody else. */
function checkTitle(file: SourceFile, { title, position }: AuthorLink): Problem[] {
	if (title === undefined) return [];
	return [errorAt(file, position, 'link/title', `The words ${quoted(title)} after the address show only to those who point there with a mouse. Write them in the text, or delete them.`)];
}

/** The problem of an address outside the site; nothing to say of one that is right; undefined for one inside the site. */
function checkScheme(file: SourceFile, { url, position }: AuthorLink): Problem[] | undefined {
	// Browsers skip control characters and spaces at the start and inside "java	script:".
	const seen = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
	const scheme = /^([^/?#]*?):/.exec(seen)?.[1];
	if (scheme === undefined && !/^(?:\/\/|\\)/.test(seen)) return undefined;
	const isAllowed = seen === url.trim() && /^(?:https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)*$|tel:\+?[\d-]+$)/i.test(url);
	if (isAllowed) return [];
	if (/^mailto:/i.test(seen)) return [errorAt(file, position, 'link/mail', `The link ${quoted(url)} is not one mail address and nothing more. Write it as in mailto:team@force.example.`)];
	if (/^tel:/i.test(seen)) return [errorAt(file, position, 'link/telephone', `The link ${quoted(url)} is not a telephone number and nothing more. Write it in digits, as in tel:+441234567890.`)];
	const message = `The link ${quoted(url)} is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.`;
	return [errorAt(file, position, 'link/scheme', message)];
}

function checkTarget(folder: ContentFolder, file: SourceFile, link: AuthorLink, addresses: readonly SiteAddress[]): Problem[] {
	const [path = '', fragment] = link.url.split('#').map(decoded);
	if (path === '') return checkAnchor(file, link, fragment ?? '', { called: 'this text', anchors: anchorsOf(file) });
	const target = path.startsWith('/') ? addresses.find(({ url }) => url === path) : addressOfFile(file, path, addresses);
	if (!target) return [errorAt(file, link.position, 'link/nowhere', `The link ${quoted(link.url)} leads nowhere.${nearestTo(file, path, addresses)}`, waysToLink)];
	if (target.file && isDraft(folder, target.file) && !isDraft(folder, file)) {
		return [errorAt(file, link.position, 'link/draft', `The link ${quoted(link.url)} leads to a draft, which readers cannot see. Take the link out until it is published.`)];
	}
	const isUnread = target.file !== undefined && textProblems(target.file).length > 0;
	// A link to the file of an edition leads into its welcome, one to its page to anything on the page.
	const anchors = target.file && !path.startsWith('/') ? anchorsOf(target.file) : target.anchors?.();
	if (fragment === undefined || !anchors || isUnread) return [];
	return checkAnchor(file, link, fragment, { called: `"${target.file?.path ?? target.url}"`, anchors });
}

const waysToLink = 'A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx';

function checkAnchor(file: SourceFile, { url, position }: AuthorLink, fragment: string, { called, anchors }: { called: string; anchors: string[] }): Problem[] {
	if (anchors.includes(fragment)) return [];
	const message = `The link ${quoted(url)} leads to a place "#${fragment}" that is not in ${called}.${didYouMean(fragment, anchors, (near) => `"#${near}"`)}`;
	return [errorAt(file, position, 'link/anchor', message, listed('Places', anchors.filter((anchor) => !/^fn(?:ref)?-/.test(anchor)).map((anchor) => `#${anchor}`)))];
}

function addressOfFile(from: SourceFile, path: string, addresses: readonly SiteAddress[]): SiteAddress | undefined {
	const absolutePath = resolve(dirname(from.absolutePath), path);
	return addresses.find(({ file }) => file && isText(file.kind) && file.absolutePath === absolutePath);
}

function nearestTo(from: SourceFile, path: string, addresses: readonly SiteAddress[]): string {
	if (/^www\.|^[a-z\d-]+\.(?:gov\.uk|police\.uk|nhs\.uk|co\.uk|org\.uk|com|org)(?:\/|$)/i.test(path)) return ` Did you mean ${quoted(`https://${path}`)}?`;
	if (path.startsWith('/')) return didYouMean(path, addresses.map(({ url }) => url));
	const files = [...new Set(addresses.flatMap(({ file }) => (file ? [toFile(from, file)] : [])))];
	const sameName = files.find((each) => nameIn(each) === nameIn(path));
	return sameName ? ` Did you mean ${quoted(sameName)}?` : didYouMean(path, files);
}

function toFile(from: SourceFile, file: SourceFile): string {
	return relative(dirname(from.absolutePath), file.absolutePath).split(sep).join('/');
}

function nameIn(path: string): string {
	return (path.replace(/\/$/, '').split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

