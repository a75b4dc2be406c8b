import ts from 'typescript';
import { expect, test } from 'vitest';
import { readSources, type SourceText } from './source-files.ts';

const sources = readSources();
const code = sources.filter(({ code }) => code !== '');
const styles = sources.filter(({ css }) => css !== '');

/** They measure builds and dev, and make none. */
const measures = ['src/bench/measured-run.ts', 'src/bench/dev-times.ts'];
/** The calendar of the content is read in text.ts and spoken in dates.ts; everything else would ask the clock. */
const mayMakeDates = ['src/model/dates.ts', 'src/schemas/text.ts'];
/** Where colours are chosen: the tokens, and the shadow under the drawn cover. */
const mayHaveColours = ['src/styles/tokens.css', 'src/components/edition/Cover.astro'];

/** The closed lists of the law stand in one file, whatever its length, so that each word is spelt once. */
const mayBeLong = ['src/schemas/vocabulary.ts'];

test('no file is so long that it should be cut by subject', () => {
	const most = (path: string) => (path.endsWith('.astro') ? 150 : 120);
	const long = sources
		.filter(({ path }) => !path.endsWith('.css') && !mayBeLong.includes(path))
		.map(({ path, markup }) => ({ path, lines: markup.trimEnd().split('\n').length }))
		.filter(({ path, lines }) => lines > most(path));
	expect(long).toEqual([]);
});

test('types are never switched off: no "any", no "as" but "as const", no "!" outside tests', () => {
	const found = code.flatMap((source) =>
		nodesOf(source).flatMap(({ node, place }) => {
			if (node.kind === ts.SyntaxKind.AnyKeyword) return [`${place} any`];
			if (ts.isAsExpression(node) && node.type.getText() !== 'const') return [`${place} ${node.getText().slice(0, 60)}`];
			return ts.isNonNullExpression(node) && !source.isTest ? [`${place} ${node.getText().slice(0, 60)}`] : [];
		}),
	);
	expect(code.length).toBeGreaterThan(100);
	expect(found).toEqual([]);
});

test('nothing that makes a build asks the clock or chance', () => {
	const found = code
		.filter(({ path, isTest }) => path.startsWith('src/') && !isTest && !measures.includes(path) && !mayMakeDates.includes(path))
		.flatMap((source) => nodesOf(source))
		.filter(({ node }) => (ts.isNewExpression(node) && node.expression.getText() === 'Date') || (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now|crypto\.randomUUID)$/.test(node.getText())))
		.map(({ node, place }) => `${place} ${node.getText()}`);
	expect(found).toEqual([]);
});

test('every file is named in small letters and hyphens, a component by its name, a route by its address', () => {
	const strange = sources
		.map(({ path }) => path)
		.filter((path) => {
			const name = path.split('/').at(-1) ?? '';
			if (path.startsWith('src/pages/')) return !/^(?:[a-z0-9-]+|\[(?:\.\.\.)?[a-z]+\])(?:\.[a-z]+)+$/.test(name);
			return path.endsWith('.astro') ? !/^[A-Z][A-Za-z]+\.astro$/.test(name) : !/^[a-z0-9-]+(?:\.[a-z]+)+$/.test(name);
		});
	expect(strange).toEqual([]);
	expect(sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|lib|common|types|constants)(?:\.ts|\/)/.test(path))).toEqual([]);
});

test('every style rule stands in a layer', () => {
	const bare = styles.flatMap(({ path, css }) => topLevelOf(css).filter((head) => !/^@(?:layer|font-face)\b/.test(head)).map((head) => `${path} ${head}`));
	expect(styles.length).toBeGreaterThan(30);
	expect(bare).toEqual([]);
});

test('styles have no "!important", no ids, and no colours but those of the tokens', () => {
	const found = styles.flatMap(({ path, css }) => {
		const pattern = mayHaveColours.includes(path) ? /!important/g : /!important|#[\w-]+|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^)]*\)/gi;
		return (plain(css).match(pattern) ?? []).map((what) => `${path} ${what}`);
	});
	expect(found).toEqual([]);
});

/** Every node of the TypeScript in a file, with where it stands. */
function nodesOf({ path, code: text }: SourceText): { node: ts.Node; place: string }[] {
	const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
	const found: { node: ts.Node; place: string }[] = [];
	const visit = (node: ts.Node): void => {
		found.push({ node, place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** What stands before each outermost block, and outermost statements: "@layer components" */
function topLevelOf(css: string): string[] {
	const heads: string[] = [];
	let depth = 0;
	for (const part of plain(css).split(/(?<=[{};])/)) {
		if (depth === 0 && part.trim() !== '}' && part.trim() !== '') heads.push(part.replace(/[{;]$/, '').trim());
		if (part.endsWith('{')) depth++;
		if (part.endsWith('}')) depth--;
	}
	return heads;
}

/** Without comments and what stands in quotes or url(). */
function plain(css: string): string {
	return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '');
}
