import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aside } from './aside.ts';
import { measuredRun, type Measured } from './measured-run.ts';

/** A copy of the project in a folder of its own, so that measuring touches neither the site nor the caches of the project. */
export interface Workshop {
	folder: string;
	content: string;
	/** npm run build, whole process. */
	build(): Promise<Measured>;
	/** Forgets what earlier builds kept; of the share images nothing, where they are to stay. */
	forget(keeping?: 'share-images'): void;
	close(): void;
}

/** @param withPdfs whether PDFs are printed: no peer makes any, and they take longer than all the rest. */
export function openWorkshop(project: string, { withPdfs = false } = {}): Workshop {
	const folder = mkdtempSync(join(tmpdir(), 'newsletter-bench-'));
	for (const name of ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', '.npmrc']) {
		cpSync(join(project, name), join(folder, name), { recursive: true });
	}
	symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
	if (!withPdfs) writeFileSync(join(folder, 'scripts', 'print-pdfs.ts'), noPdfs);
	const content = join(folder, 'content');
	const before = aside();
	mkdirSync(content);
	return {
		folder,
		content,
		build: () => measuredRun('npm', ['run', 'build', '--', '--verbose'], { cwd: folder, env: { CONTENT_DIR: 'content', BASE_PATH: '/' } }),
		forget(keeping) {
			const cache = join(folder, '.cache');
			mkdirSync(cache, { recursive: true });
			before.put(folder, ['dist', '.releases', '.astro', ...readdirSync(cache).filter((each) => each !== keeping).map((each) => join('.cache', each))]);
		},
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
}

const noPdfs = `export const printPdfs = async () => 'all';\n`;

/** Changes a word of one case, another one each time. */
export function editOneCase(content: string, round: number): void {
	const cases = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => /cases[\\/][^\\/]+\.mdx$/.test(name)).sort();
	const file = join(content, cases[(round * 37) % cases.length] ?? '');
	writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nA sentence was added, for the ${round + 1}th time.\n`);
}
