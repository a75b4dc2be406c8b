import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { filesOf } from '../content-check/content-index.ts';
import type { ContentFolder } from '../content-check/content-folder.ts';
import type { SourceFile } from '../content-check/source-file.ts';
import { nearest } from '../content-check/wording.ts';
import { slug } from '../model/urls.ts';
import { withItemInOrder } from './running-order.ts';

/** A file to be written: a new one, or one that is there and gets more. */
export interface Writing {
	/** Below the content folder: editions/2026-q4/cases/closed-logs.mdx */
	path: string;
	bytes: string | Buffer;
	isNew: boolean;
}

/** What is to be written, or the sentence that says why nothing is. */
export type Plan = { writings: Writing[] } | { refusal: string };

/** The edition.mdx of an edition, or why there is none to write into. */
export function editionFileIn(folder: ContentFolder, edition: string): SourceFile | { refusal: string } {
	const files = filesOf(folder, 'edition');
	const file = files.find((each) => each.edition === edition);
	if (file) return file;
	const near = nearest(edition, files.flatMap((each) => each.edition ?? []));
	return { refusal: `There is no edition "${edition}".${near ? ` Did you mean "${near}"?` : ''} To begin it: npm run new -- edition ${edition}` };
}

/**
 * A case or an article, with its name in the running order. Nothing that is there is overwritten.
 * @param name the file name without its ending.
 */
export function planItem(folder: ContentFolder, dir: string, { kind, edition, name, text: bytes }: { kind: 'case' | 'article'; edition: string; name: string; text: string }): Plan {
	const editionFile = editionFileIn(folder, edition);
	if ('refusal' in editionFile) return editionFile;
	const twin = filesOf(folder, 'case', 'article').find((file) => file.edition === edition && file.name.toLowerCase() === name);
	if (twin) return { refusal: `There is a file "${twin.path}" already, and nothing was changed. Choose another title, or another file name with --name.` };
	const path = `editions/${edition}/${kind}s/${name}.mdx`;
	const strange = existsSync(join(dir, path)) ? join(dir, path) : undefined;
	if (strange) return { refusal: `There is something named "${strange}" already, and nothing was changed.` };
	// What is not listed follows by name: it is listed now, so that the new item comes last and nothing else moves.
	const unlisted = filesOf(folder, 'case', 'article').filter((file) => file.edition === edition).map((file) => file.name).sort();
	const text = readFileSync(editionFile.absolutePath, 'utf8');
	const ordered = [...unlisted, name].reduce<string | undefined>((sofar, each) => sofar && withItemInOrder(sofar, each), text);
	if (ordered === undefined) return { refusal: `"${editionFile.path}" cannot be read, so the running order cannot be added to, and nothing was changed. npm run check says what is wrong with it.` };
	return {
		writings: [
			{ path, bytes, isNew: true },
			{ path: relative(dir, editionFile.absolutePath).split(sep).join('/'), bytes: ordered, isNew: false },
		],
	};
}

/** Writes new files first, and so that none is ever overwritten. @returns what was written, as paths below the content folder. */
export function carryOut(dir: string, writings: readonly Writing[]): string[] {
	for (const { path, bytes, isNew } of writings.toSorted((a, b) => Number(b.isNew) - Number(a.isNew))) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), bytes, { flag: isNew ? 'wx' : 'w' });
	}
	return writings.map(({ path }) => path);
}

/** "The officer's log" -> the-officers-log; undefined where no letter or digit is left. */
export function fileNameFor(title: string): string | undefined {
	const name = slug(title.replace(/['\u2018\u2019]/g, ''));
	// Windows keeps these names for devices and can make no file of them.
	return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}-1` : name || undefined;
}
