import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, startOfFile, warningAt, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** Files that are missing, that have no place, or that would get the same address. */
export function checkFiles(folder: ContentFolder): Problem[] {
	return [
		...missingFiles(folder),
		...unfitFolders(folder),
		...filesOf(folder, 'stray').filter((file) => file.syntaxProblems.length === 0 && !folderOf(file)).map(stray),
		...filesOf(folder, 'case', 'article').flatMap(unfitName),
		...sameAddresses(folder),
	];
}

function missingFiles(folder: ContentFolder): Problem[] {
	const editions = [...new Set(folder.files.flatMap(({ kind, edition }) => (edition && kind !== 'stray' ? [edition] : [])))];
	const wanted = [
		...(['site', 'topics'] as const).map((kind) => ({ path: `${folder.dir}/${kind}.yaml`, isThere: filesOf(folder, kind).length > 0 })),
		...editions.map((edition) => ({
			path: `${folder.dir}/editions/${edition}/edition.mdx`,
			isThere: filesOf(folder, 'edition').some((file) => file.edition === edition),
		})),
	];
	return wanted.filter(({ isThere }) => !isThere).map((file) => errorAt(file, startOfFile, 'file/missing', `There is no file "${file.path}", and nothing can be published without it.`));
}

/** A folder beside the editions whose name is no quarter: one problem, and not one for each of its files. */
function unfitFolders(folder: ContentFolder): Problem[] {
	const strays = filesOf(folder, 'stray');
	const names = [...new Set(strays.flatMap((file) => folderOf(file) ?? []))];
	return names.flatMap((name) => {
		const file = strays.find((each) => folderOf(each) === name);
		const near = /^(\d{4})[-_ ]?q([1-4])$/i.exec(name);
		const hint = near ? ` Did you mean "${near[1]}-q${near[2]}"?` : '';
		const message = `The folder ${quoted(name)} is not used: its name is not a year and a quarter, such as "2020-q1".${hint}`;
		return file ? [errorAt(file, startOfFile, 'file/edition-folder', message)] : [];
	});
}

/** The name of the folder in "editions" that a file lies in, where it is not the name of an edition. */
function folderOf({ path, edition }: SourceFile): string | undefined {
	return edition === undefined ? /(?:^|\/)editions\/([^/]+)\//.exec(path)?.[1] : undefined;
}

function stray(file: SourceFile): Problem {
	const ending = /\.(?:mdx?|ya?ml|csv)$/i.exec(file.path)?.[0];
	if (ending === '.yml') return errorAt(file, startOfFile, 'file/ending', 'The file ends in ".yml" and is not used. Rename it: files here end in ".yaml".');
	if (ending && ending !== ending.toLowerCase()) {
		return errorAt(file, startOfFile, 'file/ending', `The file ends in ${quoted(ending)} and is not used. Rename it: endings are in small letters, ${quoted(ending.toLowerCase())}.`);
	}
	return warningAt(file, startOfFile, 'file/not-used', 'The file is not used: nothing is published from this place, or from files of this kind.', places);
}

const places = 'Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/';

function unfitName(file: SourceFile): Problem[] {
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file.name)) return [];
	const message = `The file name ${quoted(file.name)} becomes an address, and may have only small letters without accents, digits and single hyphens.`;
	return [errorAt(file, startOfFile, 'file/name', message, 'Such as: closed-logs.mdx')];
}

/** On the print page all texts of an edition stand together: there a case and an article must not share a name. */
function sameAddresses(folder: ContentFolder): Problem[] {
	const texts = filesOf(folder, 'edition', 'case', 'article', 'outcomes');
	const slots = new Map<string, SourceFile>();
	return texts.flatMap((file) => {
		const slot = `${file.edition} ${file.kind === 'article' ? 'case' : file.kind} ${file.name.toLowerCase()}`;
		const twin = slots.get(slot);
		if (!twin) {
			slots.set(slot, file);
			return [];
		}
		const what = file.kind === 'outcomes' ? 'Both hold the outcomes of this edition. Keep one.' : 'Both have the same name in this edition. Rename one, or delete it.';
		return [errorAt(file, startOfFile, 'file/same-name', `This file and "${twin.path}" cannot stand together. ${what}`)];
	});
}
