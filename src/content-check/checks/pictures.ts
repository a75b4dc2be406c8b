import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decoded, imagesOf } from '../author-links.ts';
import { filesOf, sameEdition } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { imageHeader } from '../image-header.ts';
import { errorAt, startOfFile, type Position, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';

/** In millions of pixels. A photograph from a telephone has 12; a bomb of a few kilobytes can have a thousand. */
const mostMegapixels = 40;

/** Every file among the pictures is a whole picture, and not too large to be drawn. Told where a text shows it. */
export function checkPictures(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'image').flatMap((image) => {
		const wrong = /\.svg$/i.test(image.path) ? undefined : mistakeIn(image);
		if (!wrong) return [];
		const uses = sameEdition(folder, image, 'edition', 'case', 'article').flatMap((file) => usesIn(file, image));
		const places = uses.length > 0 ? uses : [{ file: image, position: startOfFile }];
		return places.map(({ file, position }) => {
			const name = image.path.split('/').slice(-2).join('/');
			return errorAt(file, position, wrong.kind, `The picture "${name}" ${wrong.message}`);
		});
	});
}

function mistakeIn({ absolutePath }: SourceFile): { kind: string; message: string } | undefined {
	const header = imageHeader(readFileSync(absolutePath));
	if (!header) return { kind: 'file/not-a-picture', message: 'is not a picture, whatever its name says. Save it from a picture program as a PNG or a JPEG.' };
	const { width, height } = header.size ?? { width: 0, height: 0 };
	const megapixels = Math.ceil((width * height) / 1_000_000);
	if (header.isCut || megapixels === 0) return { kind: 'file/cut-picture', message: `is a ${header.format} that ends too early. Copy it here again, or save it anew.` };
	if (megapixels <= mostMegapixels) return undefined;
	return { kind: 'file/large-picture', message: `is ${width} by ${height} pixels, ${megapixels} megapixels; the limit is ${mostMegapixels}. Make it smaller: 2000 pixels across are enough.` };
}

function usesIn(file: SourceFile, image: SourceFile): { file: SourceFile; position: Position }[] {
	const shown = imagesOf(file).filter(({ url }) => resolve(dirname(file.absolutePath), decoded(url)) === image.absolutePath);
	return shown.map(({ position }) => ({ file, position }));
}
