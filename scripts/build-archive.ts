import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { allowedValues } from '../src/content-check/checks/disclosure.ts';
import { checkContent } from '../src/content-check/check-content.ts';
import { readContentFolder, type ContentFolder } from '../src/content-check/content-folder.ts';
import { terminalReport } from '../src/content-check/reporters/terminal.ts';
import { proveDisclosure } from '../src/outputs/disclosure-proof.ts';
import { textsOfPdfs } from '../src/outputs/pdf/pdf-text.ts';
import { unsoundPages } from '../src/outputs/prose-proof.ts';
import { writeSearchIndex } from '../src/outputs/search-index.ts';
import { astroBuild } from './astro-build.ts';
import { inputsHash, removeStamp, writeStamp } from './build-stamp.ts';
import { pdfTextDir, printPdfs } from './print-pdfs.ts';
import { step } from './progress.ts';
import { openStage } from './staging.ts';
import { root } from './tools.ts';

/** The folder the site is in, and the one its content is in; CONTENT_DIR and OUT_DIR name others. */
export const outDir = fromRoot(process.env['OUT_DIR'] || 'dist');
export const contentDir = fromRoot(process.env['CONTENT_DIR'] || 'content');

/**
 * Checks the content, builds the archive in a folder of its own, and only then puts it in the place of the one before.
 * Prints what is wrong and answers false if that cannot be done.
 */
export async function buildArchive({ verbose, requirePdf }: { verbose: boolean; requirePdf: boolean }): Promise<boolean> {
	if (!existsSync(contentDir)) {
		console.error(`There is no content folder "${shown(contentDir)}". CONTENT_DIR names another one.`);
		return false;
	}
	const inputs = inputsHash(contentDir);
	const content = readContentFolder(contentDir);
	const problems = await step('Checking the content', () => checkContent(content));
	if (problems.length > 0) console.error(`\n${terminalReport(problems)}\n`);
	if (problems.some((problem) => problem.severity === 'error')) return false;
	const stage = openStage(outDir);
	try {
		const built = await step('Building the archive', () => astroBuild(stage.fresh, verbose));
		if (!built.ok) return fail(built.log);
		if (!(await printPdfs(stage.fresh, requirePdf))) return fail('');
		await step('Building the search index', () => writeSearchIndex(stage.fresh));
		const objections = await step('Proving the pages', () => objectionsTo(stage.fresh, content));
		if (objections.length > 0) return fail(objections.join('\n'));
		removeStamp(outDir);
		stage.publish();
		writeStamp(outDir, inputs);
		return true;
	} catch (error) {
		return fail(error instanceof Error ? error.message : String(error));
	} finally {
		stage.discard();
	}
}

/** What must not be published although the content check let it pass: one sentence each. */
async function objectionsTo(siteDir: string, content: ContentFolder): Promise<string[]> {
	const disclosed = proveDisclosure(siteDir, allowedValues(content), await textsOfPdfs(siteDir, pdfTextDir));
	const grave = disclosed.filter(({ severity }) => severity === 'error');
	return [...unsoundPages(siteDir), ...grave.map(({ page, message }) => `${page}: ${message}`)];
}

function fail(log: string) {
	console.error(`\n${log}\n\nThe archive could not be built. The one in "${shown(outDir)}" is as it was before.`);
	return false;
}

function fromRoot(path: string) {
	return isAbsolute(path) ? path : join(root, path);
}

/** A path as a reader of the terminal knows it: dist */
function shown(path: string) {
	const inside = relative(root, path);
	return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}
