/**
 * Cuts the two families down to what a British English page needs and writes them to src/assets/fonts.
 * Run it after a new version of a fontsource package, and commit what it writes: node scripts/subset-fonts.ts
 */
import { sumsFile, sumsOf } from '../src/outputs/font-files.ts';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const goal = 'src/assets/fonts';
const serif = 'node_modules/@fontsource-variable/source-serif-4';
const sans = 'node_modules/@fontsource-variable/public-sans';

/** What every page may need; `unicode-range` in src/styles/fonts.css says the same. */
const basic = [
	characters(0x20, 0x7e),
	characters(0xa0, 0xff),
	'ıŒœ',
	'\u2009\u2013\u2014‘’‚“”„•…′″‹›⁄€™↑↓−', // neither family draws ← → ↗ nor the non-breaking hyphen
].join('');

/** The other Latin alphabets of Europe, such as Welsh and Polish: fetched only by a page that has such a letter. */
const extended = [
	characters(0x100, 0x130),
	characters(0x132, 0x151),
	characters(0x154, 0x17f),
	'ȘșȚțẀẁẂẃẄẅẞỲỳ',
].join('');

/** Kerning, ligatures, marks; `tnum` sets the sans's figures one below the other. The rest is never asked for. */
const keepFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'calt', 'tnum'];

/**
 * The serif's middle master is drawn for 20 px: a range that begins there carries one set of changes in place of two,
 * 50 kB where 14 to 40 takes 69 kB. Text of 19 px looks the same.
 */
const opticalSizes = { min: 20, max: 40 };
const weights = { min: 400, max: 700 };

const roman = { opsz: opticalSizes, wght: weights };
const italic = { opsz: 20, wght: 400 };
const display = { opsz: 40, wght: 600 };
/** Text of 10.5 pt: the serif drawn for small sizes. */
const small = { opsz: 11 };

await mkdir(goal, { recursive: true });
await write('newsletter-serif', `${serif}/files/source-serif-4-*-opsz-normal.woff2`, roman, 'woff2');
await write('newsletter-serif-italic', `${serif}/files/source-serif-4-*-opsz-italic.woff2`, italic, 'woff2');
await write('newsletter-sans', `${sans}/files/public-sans-*-wght-normal.woff2`, { wght: weights }, 'woff2');
// Paper: one weight a file. Chromium writes a variable font into a PDF as drawings, a fixed one as a font.
await write('print-serif-400', `${serif}/files/source-serif-4-*-opsz-normal.woff2`, { ...small, wght: 400 }, 'woff2');
await write('print-serif-600', `${serif}/files/source-serif-4-*-opsz-normal.woff2`, { ...small, wght: 600 }, 'woff2');
await write('print-italic', `${serif}/files/source-serif-4-*-opsz-italic.woff2`, { ...small, wght: 400 }, 'woff2');
await write('print-display', `${serif}/files/source-serif-4-*-opsz-normal.woff2`, display, 'woff2');
await write('print-sans-400', `${sans}/files/public-sans-*-wght-normal.woff2`, { wght: 400 }, 'woff2');
await write('print-sans-600', `${sans}/files/public-sans-*-wght-normal.woff2`, { wght: 600 }, 'woff2');
// Share images are drawn by satori, which knows no variable fonts.
await write('share-serif-600', `${serif}/files/source-serif-4-*-opsz-normal.woff2`, display, 'truetype');
await write('share-sans-600', `${sans}/files/public-sans-*-wght-normal.woff2`, { wght: 600 }, 'truetype');
await writeFile(sumsFile(goal), sumsOf(goal));
await copyFile(`${serif}/LICENSE`, `${goal}/LICENSE-source-serif-4.txt`);
await copyFile(`${sans}/LICENSE`, `${goal}/LICENSE-public-sans.txt`);

/** Writes a face in two files: the letters of every page, and "-ext" with those that few pages have. */
async function write(name: string, source: string, variationAxes: Axes, targetFormat: Format): Promise<void> {
	const ending = targetFormat === 'woff2' ? 'woff2' : 'ttf';
	const halves = [
		{ part: 'latin', text: basic, file: `${goal}/${name}.${ending}` },
		{ part: 'latin-ext', text: extended, file: `${goal}/${name}-ext.${ending}` },
	];
	for (const { part, text, file } of halves) {
		const whole = await readFile(source.replace('*', part));
		const bytes = await subsetter()(whole, text, { targetFormat, keepFeatures, variationAxes });
		await writeFile(file, bytes);
		console.log(`${file}  ${(bytes.length / 1000).toFixed(1)} kB`);
	}
}

function characters(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** subset-font comes without types. */
function subsetter(): SubsetFont {
	return createRequire(import.meta.url)('subset-font');
}

type Format = 'woff2' | 'truetype';
type Axes = Record<string, number | { min: number; max: number }>;
type SubsetFont = (
	font: Buffer,
	text: string,
	options: { targetFormat: Format; keepFeatures: string[]; variationAxes: Axes },
) => Promise<Buffer>;
