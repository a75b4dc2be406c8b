import { dirname, relative, resolve, sep } from 'node:path';
import { decoded, imagesOf, type AuthorImage } from '../author-links.ts';
import { filesOf, sameEdition } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, startOfFile, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** Every picture is a file of its own edition, with words for those who cannot see it. */
export function checkImages(folder: ContentFolder): Problem[] {
	return [
		...filesOf(folder, 'image').filter(({ path }) => /\.svg$/i.test(path)).map(drawing),
		...filesOf(folder, 'edition', 'case', 'article').flatMap((file) =>
			imagesOf(file).flatMap((image) => [...withoutWords(file, image), ...wrongAddress(folder, file, image)]),
		),
	];
}

function drawing(file: SourceFile): Problem {
	return errorAt(file, startOfFile, 'file/drawing', 'An SVG drawing can carry a program, and is not published. Save it as a PNG.');
}

function withoutWords(file: SourceFile, { url, alt, position }: AuthorImage): Problem[] {
	if (alt.trim()) return [];
	const message = `The picture ${quoted(url)} has no description for those who cannot see it. Say what it shows between the square brackets.`;
	return [errorAt(file, position, 'link/image-without-words', message, `![What the picture shows](${url})`)];
}

function wrongAddress(folder: ContentFolder, file: SourceFile, { url, position }: AuthorImage): Problem[] {
	const images = sameEdition(folder, file, 'image');
	const known = images.map((image) => toImage(file, image));
	const wrong = (kind: string, message: string) => [errorAt(file, position, kind, message, listed('Pictures', known) ?? 'The images folder of this edition is empty.')];
	const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(decoded(url).trim());
	if (isElsewhere) return wrong('link/image-outside', `The picture ${quoted(url)} is not in the edition's folder. Put the file into "images", and write ${quoted(`${toImages(file)}name.png`)}.`);
	const path = decoded(url).replaceAll('\\', '/');
	const absolutePath = resolve(dirname(file.absolutePath), path);
	if (images.some((image) => image.absolutePath === absolutePath)) return [];
	const isOutside = !absolutePath.split(sep).join('/').includes(`/editions/${file.edition}/`);
	if (isOutside) return wrong('link/image-outside', `The picture ${quoted(url)} lies outside the folder of this edition. Put a copy into "images".`);
	const sameName = known.find((each) => each.split('/').at(-1)?.toLowerCase() === path.split('/').at(-1)?.toLowerCase());
	const hint = sameName ? ` Did you mean ${quoted(sameName)}?` : didYouMean(path, known);
	return wrong('link/missing-image', `There is no picture ${quoted(url)}.${hint}`);
}

function toImage(file: SourceFile, image: SourceFile): string {
	const path = relative(dirname(file.absolutePath), image.absolutePath).split(sep).join('/');
	return path.startsWith('.') ? path : `./${path}`;
}

function toImages(file: SourceFile): string {
	return file.kind === 'edition' ? './images/' : '../images/';
}
