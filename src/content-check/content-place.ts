/** What a file is, as its path says: the folder is the edition, the file name is the address. */

export type ContentKind = (typeof contentKinds)[number];

export const contentKinds = [
	'site',
	'topics',
	'glossary',
	'edition',
	'case',
	'article',
	'outcomes',
	'quiz',
	'figures',
	'updates',
	'image',
	'stray',
] as const;

export interface ContentPlace {
	kind: ContentKind;
	/** "2020-q1", for what lies in the folder of an edition. */
	edition: string | undefined;
	/** The file name without its ending. */
	name: string;
}

/** @param path posix, below the content folder: editions/2020-q1/cases/early-arrest.mdx */
export function placeOf(path: string): ContentPlace {
	const [, edition, rest] = /^editions\/(\d{4}-q[1-4])\/(.+)$/.exec(path) ?? [];
	const inside = rest ?? path;
	const name = (inside.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
	const places = edition === undefined ? outside : within;
	const kind = isLitter(inside) ? undefined : places.find(([pattern]) => pattern.test(inside))?.[1];
	return { kind: kind ?? 'stray', edition, name };
}

/** Pictures that a browser shows and that can be made smaller; an SVG is known, so that a check can refuse it in words. */
const picture = /^images\/(?:[^/]+\/)*[^/]+\.(?:png|jpe?g|webp|gif|avif|svg)$/i;

const outside = [
	[/^site\.yaml$/, 'site'],
	[/^topics\.yaml$/, 'topics'],
	[/^glossary\.yaml$/, 'glossary'],
] as const;

const within = [
	[/^edition\.mdx?$/, 'edition'],
	[/^cases\/[^/]+\.mdx?$/, 'case'],
	[/^articles\/[^/]+\.mdx?$/, 'article'],
	[/^outcomes\.(?:yaml|csv)$/, 'outcomes'],
	[/^quiz\.yaml$/, 'quiz'],
	[/^figures\.yaml$/, 'figures'],
	[/^updates\.yaml$/, 'updates'],
	[picture, 'image'],
] as const;

/** What Word leaves beside an open file: ~$case.mdx */
function isLitter(path: string): boolean {
	return /(?:^|\/)~/.test(path);
}
