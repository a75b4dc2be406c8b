import type { CompiledText, TextPart } from './markdown/compile-text.ts';
import type { Urls } from './model/urls.ts';
import { pictureOf, type Picture } from './outputs/picture.ts';

/** An author's text, ready to be shown. */
export interface Text {
	parts: ShownPart[];
	/** Whether it needs the italic face, which is fetched only then. */
	hasItalics: boolean;
}

/** What a text is put together from. */
export type ShownPart =
	| { kind: 'html'; html: string }
	| { kind: 'picture'; src: string; alt: string; title: string | undefined; width: number; height: number }
	| { kind: 'component'; name: string; attributes: Record<string, string>; holds: ShownPart[] };

/** A compiled text with the addresses and the sizes of its pictures. */
export async function shownText({ parts, hasItalics }: CompiledText, urls: Urls, picture: (file: string) => Promise<Picture>): Promise<Text> {
	return { parts: await Promise.all(parts.map((part) => shownPart(part, urls, picture))), hasItalics };
}

async function shownPart(part: TextPart, urls: Urls, picture: (file: string) => Promise<Picture>): Promise<ShownPart> {
	if (part.kind === 'html') return part;
	if (part.kind === 'component') return { ...part, holds: await Promise.all(part.holds.map((held) => shownPart(held, urls, picture))) };
	const { name, width, height } = await picture(part.file);
	return { kind: 'picture', src: urls.picture(name), alt: part.alt, title: part.title, width, height };
}

/** The pictures in texts, each file once. */
export async function picturesIn(texts: readonly CompiledText[]): Promise<Picture[]> {
	const files = new Set(texts.flatMap(({ parts }) => parts.flatMap(pictureFiles)));
	return Promise.all([...files].map((file) => pictureOf(file)));
}

function pictureFiles(part: TextPart): string[] {
	if (part.kind === 'picture') return [part.file];
	return part.kind === 'component' ? part.holds.flatMap(pictureFiles) : [];
}
