import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { takeTree } from './content-check/mdx-tree.ts';
import type { SourceFile } from './content-check/source-file.ts';
import { kept, keptContent, markUsed, sha256 } from './kept-file.ts';
import { abbreviationsIn, abbreviationsOf } from './markdown/explain-abbreviations.ts';
import { textCompiler, type CompiledText } from './markdown/compile-text.ts';
import { publication } from './publication.ts';

export type { CompiledText } from './markdown/compile-text.ts';

/**
 * Where authors' texts lie after they were compiled. The collections hold their names alone: the texts of an archive are
 * millions of letters, which the bundler would read as code.
 * @param files the content: its glossary says what abbreviations in a text stand for.
 * @param known what was compiled or read before, by name: `npm run dev` asks for every text after each change.
 */
export function textStore(files: readonly SourceFile[], known = new Map<string, CompiledText>()) {
	const { base, contentDir } = publication();
	const compile = textCompiler(base, resolve(contentDir));
	const code = codeHash();
	const texts = new Map<string, CompiledText>();
	const glossary = files.filter(({ kind }) => kind === 'glossary').flatMap(({ data }) => abbreviationsOf(data));
	/** A name changes with anything in the file, its abbreviations or our code. */
	const named = ({ text, body, absolutePath }: SourceFile) => {
		const abbreviations = abbreviationsIn(body, glossary);
		return { abbreviations, name: `${sha256(JSON.stringify([text, absolutePath, resolve(contentDir), base, abbreviations]), code).toString('hex')}.json` };
	};
	return {
		/** Compiles the text of a file, unless it is there already. */
		async add(file: SourceFile): Promise<string> {
			const { body, absolutePath } = file;
			const { abbreviations, name } = named(file);
			const before = existsSync(join(folder, name)) ? known.get(name) : undefined;
			if (before) markUsed(folder, name);
			const compiled = before ?? (await compiledNow(name, () => compile(takeTree(file) ?? body, absolutePath, abbreviations)));
			known.set(name, compiled);
			texts.set(name, compiled);
			return name;
		},
		/** Compiles a text for whoever adds it after this: one without a mistake, that can be kept. What cannot be compiled is told there. */
		async addAhead(file: SourceFile): Promise<void> {
			const { abbreviations, name } = named(file);
			const tree = takeTree(file);
			if (tree) await kept(folder, name, async () => bytesOf(compile(tree, file.absolutePath, abbreviations))).catch(() => undefined);
		},
		/** What was added, by name: a build need not read it from the disk for each page that shows it. */
		texts,
	};
}

async function compiledNow(name: string, compile: () => CompiledText): Promise<CompiledText> {
	const bytes = await kept(folder, name, async () => bytesOf(compile()));
	if (!existsSync(join(folder, name))) await keepForNow(name, bytes);
	return JSON.parse(bytes.toString());
}

function bytesOf(text: CompiledText): Buffer {
	return Buffer.from(JSON.stringify(text));
}

/** A text of the store. */
export async function storedText(name: string): Promise<CompiledText> {
	const bytes = await readFile(join(folder, name)).catch(() => readFile(join(spare, name)));
	return JSON.parse(keptContent(bytes).toString());
}

const folder = '.cache/texts';

/** Where they lie for this build alone, if nothing can be kept. */
const spare = join(tmpdir(), `newsletter-texts-${process.pid}`);

let isSpareUsed = false;

async function keepForNow(name: string, compiled: Buffer): Promise<void> {
	if (!isSpareUsed) process.on('exit', () => rmSync(spare, { recursive: true, force: true }));
	isSpareUsed = true;
	await kept(spare, name, async () => compiled);
}

/** A hash of the code that compiles, and of the packages it uses. */
function codeHash(): Buffer {
	const sources = ['src/markdown', 'src/model', 'src/schemas'].flatMap((place) =>
		readdirSync(place, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ name }) => join(place, name))
			.sort(),
	);
	return sha256(...['package-lock.json', ...sources].map((file) => readFileSync(file)));
}
