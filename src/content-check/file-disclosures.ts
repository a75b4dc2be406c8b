import { z } from 'astro/zod';
import { findInFileName } from '../disclosure/file-names.ts';
import { findingsInFile, type FileFinding } from '../disclosure/file-findings.ts';
import { disclosureKinds } from '../disclosure/finding.ts';
import { describeJigsaw, jigsawIn } from '../disclosure/jigsaw-message.ts';
import { jigsawUnits } from '../disclosure/jigsaw-units.ts';
import { treeOf } from './mdx-tree.ts';
import { positionIn, warningAt, type Position } from './problem.ts';
import { problemsShape, reading } from './reading.ts';
import type { SourceFile } from './source-file.ts';

/** What in the texts of a file could lead to one person. */
export function disclosuresIn(file: SourceFile): FileFinding[] {
	const places = disclosurePlaces(file);
	return places?.map(({ length, ...found }) => ({ ...found, value: file.text.slice(found.offset, found.offset + length) })) ?? search(file);
}

const placeShape = z.strictObject({ kind: z.enum(disclosureKinds), offset: z.number(), length: z.number(), isAttribution: z.boolean() });

/** Where the values stand, and not the values: those are never written to a disk. Null where one stands nowhere as it is read, but over marks or lines. */
const disclosurePlaces = reading('disclosures', z.array(placeShape).nullable(), (file) => {
	const found = search(file);
	const isPlain = found.every(({ value, offset }) => file.text.startsWith(value, offset));
	return isPlain ? found.map(({ kind, value, offset, isAttribution }) => ({ kind, offset, length: value.length, isAttribution })) : null;
});

function search(file: SourceFile): FileFinding[] {
	const { text, data, body } = file;
	if (!text) return [];
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const offsetAt = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1;
	return findingsInFile({
		...{ text, data, root: treeOf(file).root, bodyOffset: body ? text.length - body.length : text.length },
		...{ offsetAt, offsetOf: (path) => offsetAt(file.positionOf(path)) },
	});
}

/** What the name of a file gives away, which is always the whole name. */
export const disclosuresInName = reading('name-disclosures', z.array(z.enum(disclosureKinds)), ({ path }) => findInFileName(path).map(({ kind }) => kind));

/** The cases and rows of a file whose facts add up to one person, whoever has published them. */
export const jigsawsIn = reading('jigsaws', problemsShape, (file) =>
	jigsawUnits(file.kind, file.data).flatMap(({ texts, withBody }) => {
		const fields = texts.map(({ text, path }) => ({ text, at: () => file.positionOf(path) }));
		const below = { text: file.body, at: (offset: number) => positionIn(file.text, file.text.length - file.body.length + offset) };
		const facts = jigsawIn(withBody ? [...fields, below] : fields);
		return facts.slice(0, 1).map((first) => warningAt(file, first, 'disclosure/jigsaw', describeJigsaw(facts)));
	}),
);
