import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bad inputs that no repository should hold: large ones, other encodings, links. Each writes into a copy of the base content folder. */
export const written: Record<string, (dir: string) => void> = {
	F15: (dir) => write(dir, 'cases/bail.mdx', aCase('Text.')),
	M15: (dir) => write(dir, 'cases/m15.mdx', aCase(`${'a'.repeat(100_000)}\n\n[words](https://www.example.com/${'b'.repeat(280)})`)),
	M16: (dir) => {
		write(dir, 'cases/m16-list.mdx', aCase(Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- item`).join('\n')));
		write(dir, 'cases/m16-quotation.mdx', aCase(`${'> '.repeat(2000)}deep`));
	},
	M17: (dir) => write(dir, 'cases/m17.mdx', aCase('word '.repeat(4_000_000))),
	X19: (dir) => write(dir, 'cases/x19.mdx', aCase('a\0b')),
	X23: (dir) => symlinkSync(join(dir, 'site.yaml'), join(dir, 'editions/2020-q1/cases/x23.mdx')),
	X25: (dir) => {
		write(dir, 'images/x25.png', pngOf(30_000, 30_000));
		write(dir, 'cases/x25.mdx', aCase('![A bomb](../images/x25.png)'));
	},
	B01: (dir) => write(dir, 'cases/b01.mdx', Buffer.from(aCase('The constable\x92s log \xA3.'), 'latin1')),
	B02: (dir) => write(dir, 'cases/b02.mdx', Buffer.from(`\uFEFF${aCase('Text.')}`, 'utf16le')),
	B03: (dir) => write(dir, 'cases/b03.mdx', `\uFEFF${aCase('Text.')}`),
	B04: (dir) => {
		write(dir, 'cases/b04-windows.mdx', aCase('One.\n\nTwo.').replaceAll('\n', '\r\n'));
		write(dir, 'cases/b04-macintosh.mdx', aCase('One.\n\nTwo.').replaceAll('\n', '\r'));
	},
	T03: (dir) => table(dir, `\uFEFF${head}\n${rowOf('one')}\n`),
	T04: (dir) => table(dir, `${head}\r\n${rowOf('one', '"line 1\nline 2"')}\r\n${rowOf('two', 'Did it.', 'fired')}\r\n`),
	T08: (dir) => table(dir, Buffer.from(`${head}\n${rowOf('one', 'The constable\x92s log.')}\n`, 'latin1')),
	T10: (dir) => {
		table(dir, `${head}\n${Array.from({ length: 25_000 }, (_, index) => rowOf(`row-${index}`)).join('\n')}\n`, '2020-q3');
		table(dir, '', '2020-q4');
	},
};

const heading = '---\ntitle: A second case\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n---\n\n';
const head = 'id,proceeding,person,role,standards,finding,outcome,summary';

function aCase(text: string): string {
	return `${heading}${text}\n`;
}

function rowOf(id: string, summary = 'Did it.', outcome = 'written warning'): string {
	return `${id},misconduct hearing,serving,police constable,Use of Force,misconduct,${outcome},${summary}`;
}

function write(dir: string, path: string, content: string | Buffer): void {
	writeFileSync(join(dir, 'editions/2020-q1', path), content);
}

/** A table in an edition of its own: the base has one already. */
function table(dir: string, content: string | Buffer, edition = '2020-q2'): void {
	const folder = join(dir, 'editions', edition);
	mkdirSync(join(folder, 'cases'), { recursive: true });
	writeFileSync(join(folder, 'outcomes.csv'), content);
	writeFileSync(join(folder, 'edition.mdx'), '---\ntitle: An edition\nsummary: A table.\npublished: 2020-12-31\n---\n\nWelcome.\n');
	writeFileSync(join(folder, 'cases/one.mdx'), aCase('Text.'));
}

/** The head of a picture and its end: what a reader of sizes sees. */
function pngOf(width: number, height: number): Buffer {
	const size = Buffer.alloc(8);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), size, Buffer.from('\x08\0\0\0\0\0\0\0\0\0\0\0\0IEND', 'latin1')]);
}
