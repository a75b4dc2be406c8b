import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolderBeside } from '../src/content-check/remembered-check.ts';
import { terminalReport } from '../src/content-check/reporters/terminal.ts';
import { fontProblem } from '../src/outputs/font-files.ts';
import { keptFilesInUse, sha256 } from '../src/kept-file.ts';
import { giveBackMemory } from '../src/outputs/give-back-memory.ts';
import { searchBeside, type SearchBeside } from '../src/outputs/search-beside.ts';
import type { Lock } from '../src/publishing/build-lock.ts';
import { forgetUnused } from '../src/publishing/forget-unused.ts';
import { beginRelease, type NewRelease } from '../src/publishing/publish-release.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { builtContent } from '../src/rendering/built-content.ts';
import { renderSite } from '../src/rendering/render-site.ts';
import { inputsHash } from './build-stamp.ts';
import { compiledPages, type Compiled } from './compiled.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { refuse, report } from './fault-report.ts';
import { finishRelease } from './finish-release.ts';
import { contentDir, outDir, shown } from './places.ts';
import { step } from './progress.ts';
import { workBeside, type WorkBeside } from './work-beside.ts';
import { root } from './tools.ts';
import { withLock, withProjectLock } from './with-lock.ts';

/**
 * Checks the content, builds a release beside the one that is served, proves it, and only then puts it in its place.
 * Prints what is wrong where that cannot be done.
 */
export async function buildArchive(options: BuildOptions): Promise<ExitCode> {
	if (!existsSync(contentDir)) {
		console.error(`There is no content folder "${shown(contentDir)}". CONTENT_DIR names another one.`);
		return exitCodes.usage;
	}
	try {
		return await withProjectLock(() => withLock(releasesOf(outDir).folder, (lock) => build(options, lock)));
	} catch (error) {
		return report(error, options);
	}
}

/** What needs nothing of the content is begun before it is checked, on other processors: pages are compiled of our code alone. */
async function build(options: BuildOptions, lock: Lock): Promise<ExitCode> {
	const broken = fontProblem(join('src', 'assets', 'fonts'));
	if (broken) return refuse(broken, exitCodes.machine);
	const compiling = compiledPages(options);
	const search = searchBeside({ site: outDir, content: join(releasesOf(outDir).folder, 'search') });
	try {
		return await buildOf({ compiling, search }, options, lock);
	} finally {
		search.stop();
		await compiling.then((compiled) => compiled.ok && compiled.close(), () => undefined);
	}
}

interface Begun {
	compiling: Promise<Compiled>;
	search: SearchBeside;
}

async function buildOf(begun: Begun, { verbose, requirePdf }: BuildOptions, lock: Lock): Promise<ExitCode> {
	const inputs = inputsHash(contentDir);
	const made = await checkAndRender(begun, verbose);
	if (typeof made === 'number') return made;
	const { release, beside } = made;
	try {
		giveBackMemory();
		const finished = await finishRelease(release, {
			...{ proof: beside.proof, lock, inputs, verbose, needsPdfs: requirePdf ? '--require-pdf asks for every PDF.' : undefined },
			complete: () => step('Building the search index', beside.search.finish),
		});
		if (finished === exitCodes.done) forgetUnused(join(root, '.cache', 'in-use'), sha256(outDir).toString('hex').slice(0, 16), keptFilesInUse());
		return finished;
	} finally {
		beside.stop();
		release.discard();
	}
}

/** A release with its pages, and what is done beside them; or how the command ends where there are mistakes. The content is held no longer than that. */
async function checkAndRender({ compiling, search }: Begun, verbose: boolean): Promise<{ release: NewRelease; beside: WorkBeside } | ExitCode> {
	const { folder: content, problems } = await step('Checking the content', () => checkFolderBeside(contentDir, root, join(root, 'src', 'rendering', 'texts-worker.ts')));
	if (problems.length > 0) console.error(`\n${terminalReport(problems)}\n`);
	if (problems.some((problem) => problem.severity === 'error')) return exitCodes.mistakes;
	const compiled = await step('Compiling the pages', () => compiling);
	if (!compiled.ok) return report(compiled.log, { verbose });
	const release = beginRelease(releasesOf(outDir));
	const beside = workBeside(release.fresh, search, content);
	try {
		const given = { compiled: compiled.folder, code: compiled.code, before: outDir, records: join(releasesOf(outDir).folder, 'pages') };
		const { rendered, all } = await step('Building the archive', async (tell) => renderSite(release.fresh, { ...given, content: await builtContent(content), tell, made: beside.made }));
		if (verbose) console.log(`${rendered} of ${all} pages and pictures were rendered, the others taken over.`);
		return { release, beside };
	} catch (error) {
		beside.stop();
		release.discard();
		throw error;
	}
}

interface BuildOptions {
	verbose: boolean;
	requirePdf: boolean;
}
