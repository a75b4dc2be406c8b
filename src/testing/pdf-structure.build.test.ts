import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBuiltSite, textOf as wordsIn } from './built-site.ts';
import { readPdf } from './read-pdf.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];
const pdfs = await Promise.all(sites.flatMap((site) => site.files.filter((file) => file.endsWith('.pdf')).map(async (file) => ({ file, site, bytes: site.read(file), pdf: await readPdf(site.read(file)) }))));

test.each(pdfs)('the headings of $file nest, and what its contents name is in its outline', ({ pdf, site, file }) => {
	const levels = pdf.trees.flatMap((tree) => rolesIn(tree).flatMap((role) => (/^H\d$/.test(role) ? [Number(role[1])] : [])));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
	const titles = (entries: readonly unknown[]): string[] => entries.filter(isEntry).flatMap(({ title, items }) => [squeezed(title), ...titles(items)]);
	const { document } = site.page(`${site.base}${file.replace(/[^/]+$/, 'print/')}`);
	const named = document.querySelectorAll('[data-page-of]').map((place) => document.querySelectorAll('[id]').find(({ id }) => id === place.getAttributeValue('data-page-of')));
	expect(named.map((heading) => squeezed(wordsIn(heading))).filter((title) => !titles(pdf.outline ?? []).includes(title))).toEqual([]);
});

test.each(pdfs)('$file is tagged as PDF/UA-1 asks, as far as we can tell, and its fonts are in it', async ({ bytes, pdf }) => {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const { catalog, context } = document;
	expect([catalog.lookup(PDFName.of('MarkInfo')), catalog.lookup(PDFName.of('ViewerPreferences'))].map(String).join()).toMatch(/\/Marked true[\s\S]*\/DisplayDocTitle true/);
	const objects = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
	const fonts = objects.filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Font'));
	expect(fonts.length).toBeGreaterThan(1);
	expect(fonts.filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toEqual([]);
	const descriptors = objects.filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
	expect(descriptors.filter((descriptor) => !descriptor.has(PDFName.of('FontFile2')) && !descriptor.has(PDFName.of('FontFile3')))).toEqual([]);
	const kind = (object: PDFDict) => String(object.get(PDFName.of('S')) ?? '');
	const heads = objects.filter((object) => kind(object) === '/TH');
	expect(heads.filter((head) => !/\/Scope \/(?:Column|Row)/.test(String(head.lookup(PDFName.of('A')))))).toEqual([]);
	expect(objects.filter((object) => kind(object) === '/Figure' && !object.has(PDFName.of('Alt')))).toEqual([]);
	const known = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(' '));
	const mapped = String(context.lookup(catalog.get(PDFName.of('StructTreeRoot')), PDFDict).lookup(PDFName.of('RoleMap')));
	const strange = new Set(objects.filter((object) => object.get(PDFName.of('Type')) === PDFName.of('StructElem')).map((object) => kind(object).slice(1)).filter((role) => !known.has(role) && !mapped.includes(`/${role} `)));
	expect([...strange]).toEqual([]);
	const links = objects.filter((object) => object.get(PDFName.of('Subtype')) === PDFName.of('Link'));
	expect(links.length).toBeGreaterThan(pdf.sheets.length === 0 ? 0 : 1);
	expect(links.filter((link) => !link.has(PDFName.of('Contents')) || !link.has(PDFName.of('StructParent')))).toEqual([]);
	expect(document.getPages().filter((page) => page.node.get(PDFName.of('Tabs')) !== PDFName.of('S'))).toEqual([]);
});

test.each(pdfs)('heads and feet of $file are named as such', async ({ bytes }) => {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const named = document.getPages().map((page) => contentOf(page).match(/(?<=\/Type \/Pagination \/Subtype \/)\w+/g) ?? []);
	expect(named.map((kinds) => ['Header', 'Footer'].map((kind) => kinds.filter((each) => each === kind).length > 0))).toEqual(named.map(() => [true, true]));
});

function contentOf(page: PDFPage): string {
	const contents = page.node.Contents();
	const streams = contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
	return streams.map((stream) => (stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : '')).join('\n');
}

function rolesIn(tree: unknown): string[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const own = 'role' in tree && typeof tree.role === 'string' ? [tree.role] : [];
	return [...own, ...('children' in tree && Array.isArray(tree.children) ? tree.children.flatMap(rolesIn) : [])];
}

function isEntry(entry: unknown): entry is { title: string; items: unknown[] } {
	return typeof entry === 'object' && entry !== null && 'items' in entry && Array.isArray(entry.items) && 'title' in entry && typeof entry.title === 'string';
}

function squeezed(text: string): string {
	return text.replace(/[\s\u00AD-]/g, '');
}
