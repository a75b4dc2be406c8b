import { readFileSync } from 'node:fs';
import { isAllowedBy, sortOut, type Allowance } from '../../disclosure/allowances.ts';
import { describe, howToAllow, severityOf } from '../../disclosure/describe.ts';
import type { FileFinding } from '../../disclosure/file-findings.ts';
import type { DisclosureKind } from '../../disclosure/finding.ts';
import { notesInImage } from '../../disclosure/image-metadata.ts';
import { isPublished } from '../../disclosure/jigsaw-units.ts';
import { isKnown, type KnownValue } from '../../disclosure/known-values.ts';
import { edition } from '../../schemas/edition.ts';
import type { ContentFolder } from '../content-folder.ts';
import { filesOf, textsIn } from '../content-index.ts';
import { disclosuresIn, disclosuresInName, jigsawsIn } from '../file-disclosures.ts';
import { valuesAt } from '../located-texts.ts';
import { errorAt, positionIn, startOfFile, warningAt, type Position, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** Nothing leads to one person, but what the edition allows; an entry that allows nothing any more is told. */
export function checkDisclosure(folder: ContentFolder): Problem[] {
	const found = findingsIn(folder).flatMap(({ problem, isAttribution }) => (isAttribution ? [] : [problem]));
	return withoutAllowed(folder, [...found, ...jigsaws(folder)], (kind) => kind.startsWith('disclosure/'));
}

/** The problems of all checks without the warnings that the editions allow. An error outside disclosure/ cannot be allowed. */
export function withoutAllowedWarnings(folder: ContentFolder, problems: readonly Problem[]): Problem[] {
	return withoutAllowed(folder, problems, (kind) => !kind.startsWith('disclosure/'));
}

/** What may stand in the built site as well: the contacts, and the values that entries allow. For the memory of one run; never written. */
export function allowedValues(folder: ContentFolder): KnownValue[] {
	const entries = entriesOf(folder);
	const allowed = findingsIn(folder).filter(({ problem, isAttribution }) => isAttribution || entries.some((entry) => allows(entry, problem)));
	return [...contactsOf(folder), ...allowed.map(({ kind, value }) => ({ kind, value }))];
}

/** The telephone numbers and mailboxes of site.yaml, which readers are meant to use. */
export function contactsOf(folder: ContentFolder): KnownValue[] {
	const places = [['contact', 'phone'], ['contact', 'email'], ['supportContacts', '*', 'phone']];
	return places.flatMap((place) => textsIn(filesOf(folder, 'site'), place)).map(({ text }) => ({ value: text }));
}

type Found = Omit<FileFinding, 'offset'> & { problem: Problem };

function findingsIn(folder: ContentFolder): Found[] {
	const contacts = contactsOf(folder);
	return folder.files.flatMap((file) => [...inName(file), ...inTexts(file), ...inImage(file)]).filter((each) => !isKnown(each, contacts));
}

function inTexts(file: SourceFile): Found[] {
	return disclosuresIn(file).map(({ kind, value, offset, isAttribution }) => ({ ...toFound(file, kind, value, positionIn(file.text, offset)), isAttribution }));
}

function inName(file: SourceFile): Found[] {
	const name = file.path.split('/').at(-1) ?? '';
	return disclosuresInName(file).map((kind) => toFound(file, kind, name, startOfFile, 'The name of the file: '));
}

function inImage(file: SourceFile): Found[] {
	if (!/\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$/i.test(file.path) || file.syntaxProblems.length > 0) return [];
	return notesInImage(readFileSync(file.absolutePath)).map(({ what, value }) => toFound(file, 'disclosure/image-metadata', value, startOfFile, `The picture says ${what}: `));
}

function toFound(file: SourceFile, kind: DisclosureKind, value: string, position: Position, lead = ''): Found {
	const at = severityOf(kind) === 'error' ? errorAt : warningAt;
	return { kind, value, problem: at(file, position, kind, lead + describe(kind, value), howToAllow), isAttribution: false };
}

/** What a regulator or the force has published itself, with its source named, may be as exact as it was there. */
function jigsaws(folder: ContentFolder): Problem[] {
	const force = textsIn(filesOf(folder, 'site'), ['force'])[0]?.text ?? '';
	return filesOf(folder, 'case', 'outcomes').filter((file) => file.kind === 'outcomes' || !isPublished(file.data, force)).flatMap(jigsawsIn);
}

interface Entry extends Allowance {
	of: SourceFile;
	/** The file of the edition it speaks of. */
	file: SourceFile | undefined;
	position: Position;
}

/** The entries that are as the schema asks; of the others another check speaks. */
function entriesOf(folder: ContentFolder): Entry[] {
	return filesOf(folder, 'edition').flatMap((of) =>
		valuesAt(of.data, ['allow', '*']).flatMap(({ value, path }) => {
			const { data } = edition.shape.allow.unwrap().element.safeParse(value);
			const place = `${of.path.replace(/[^/]*$/, '')}${data?.where.file ?? ''}`;
			return data ? [{ ...data, of, file: folder.files.find((file) => file.path === place), position: of.positionOf(path) }] : [];
		}),
	);
}

function allows({ file, ...entry }: Entry, problem: Problem): boolean {
	const isAllowable = problem.severity === 'warning' || problem.kind.startsWith('disclosure/');
	return isAllowable && file?.path === problem.file && isAllowedBy(entry, entry.where.file, file.text, problem);
}

function withoutAllowed(folder: ContentFolder, problems: readonly Problem[], isOurs: (kind: string) => boolean): Problem[] {
	const { left, unused } = sortOut(problems, entriesOf(folder).filter(({ kind }) => isOurs(kind)), allows);
	const told = unused.map(({ of, kind, where, position }) => {
		const message = `allow: the entry for ${quoted(kind)} in ${quoted(where.file)} allows nothing any more. Delete it, or correct its place.`;
		return warningAt(of, position, 'disclosure/unused-allow', message);
	});
	return [...left, ...told];
}
