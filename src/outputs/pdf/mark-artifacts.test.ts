import { expect, test } from 'vitest';
import { markUnmarked } from './mark-artifacts.ts';

// As Skia writes them, an operator a line.
const head = 'BT\n/F1 10 Tf\n<0022> Tj\nET';
const marked = '/P <</MCID 0 >>BDC\nBT\n/F2 14 Tf\n<001D> Tj\nET\nEMC';
const clip = '200 237.5 2078 3047 re\nW* n';

test('what stands outside any mark is an artifact, and what is marked stays as it is', () => {
	expect(markUnmarked(`q\n${head}\nQ\nq\n${clip}\n${marked}\n${marked.replace('MCID 0', 'MCID 1')}\nQ`)).toBe(
		`q\n/Artifact BMC\n${head}\nEMC\nQ\nq\n${clip}\n${marked}\n${marked.replace('MCID 0', 'MCID 1')}\nQ`,
	);
});

test('text above and below that of the sheet is its head and its foot', () => {
	const at = (y: number) => `BT\n/F1 10 Tf\n1 0 0 -1 64 ${y} Tm\n<0022> Tj\nET`;
	const kinds = [40, 500, 1081.5].map((y) => markUnmarked(at(y)).split('\n')[0]);
	expect(kinds).toEqual(['/Artifact <</Type /Pagination /Subtype /Header>> BDC', '/Artifact BMC', '/Artifact <</Type /Pagination /Subtype /Footer>> BDC']);
});

test('rules and boxes are artifacts too, after marked text as before it', () => {
	const rule = '0 0 100 1 re\nf';
	const lines = '0 0 m\n10 0 l\nS';
	expect(markUnmarked(`${rule}\n${marked}\n${lines}`)).toBe(`/Artifact BMC\n${rule}\nEMC\n${marked}\n/Artifact BMC\n${lines}\nEMC`);
});

test('a picture without a mark is an artifact', () => {
	expect(markUnmarked(`/X1 Do\n/Figure <</MCID 3 >>BDC\n/X2 Do\nEMC`)).toBe('/Artifact BMC\n/X1 Do\nEMC\n/Figure <</MCID 3 >>BDC\n/X2 Do\nEMC');
});

test('what stands for another text within marked text opens and closes no artifact', () => {
	const hyphen = '/P <</MCID 0 >>BDC\nBT\n<0001> Tj\n/Span <</ActualText <FEFF00AD> >> BDC\n<0002> Tj\nEMC\nET\nEMC';
	expect(markUnmarked(hyphen)).toBe(hyphen);
});
