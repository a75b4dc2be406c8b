import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';

/** How large a sheet is drawn: a text of 10 points can just be read. */
const dotsPerInch = 90;
const across = 4;
const gap = 16;

/**
 * Draws all sheets of a PDF side by side into one picture, to be looked at.
 * @param pdf its file; the picture gets its name: lancashire-2020-q1.png
 * @returns the file of the picture.
 * @throws where poppler, which draws them, is not on this machine.
 */
export async function drawContactSheet(pdf: string, folder: string): Promise<string> {
	const work = mkdtempSync(join(tmpdir(), 'contact-sheet-'));
	try {
		const { error, status, stderr } = spawnSync('pdftoppm', ['-png', '-r', String(dotsPerInch), pdf, join(work, 'sheet')], { encoding: 'utf8' });
		if (error) throw new Error('Contact sheets are drawn by pdftoppm, which is not on this machine. It comes with poppler (on Debian and Ubuntu: poppler-utils).');
		if (status !== 0) throw new Error(`pdftoppm could not draw ${basename(pdf)}. ${stderr.trim()}`);
		mkdirSync(folder, { recursive: true });
		const picture = join(folder, `${basename(pdf, '.pdf')}.png`);
		await sideBySide(readdirSync(work).sort().map((name) => join(work, name)), picture);
		return picture;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** A turned sheet stands in the middle of as much room as the others have. */
async function sideBySide(sheets: readonly string[], picture: string): Promise<void> {
	const sizes = await Promise.all(sheets.map(async (sheet) => sharp(sheet).metadata()));
	const width = Math.max(...sizes.map((size) => size.width)) + gap;
	const height = Math.max(...sizes.map((size) => size.height)) + gap;
	const columns = Math.min(across, sheets.length);
	const placed = sheets.map((input, index) => ({
		input,
		left: Math.round((index % columns) * width + gap + (width - gap - (sizes[index]?.width ?? 0)) / 2),
		top: Math.round(Math.floor(index / columns) * height + gap + (height - gap - (sizes[index]?.height ?? 0)) / 2),
	}));
	const create = { width: columns * width + gap, height: Math.ceil(sheets.length / columns) * height + gap, channels: 3 as const, background: '#8a8f96' };
	await sharp({ create }).composite(placed).png().toFile(picture);
}
