import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleFiles, type BundleFile } from '../outputs/bundle/bundle-files.ts';
import { projectRoot, testSites, type TestSiteName } from './test-sites.ts';

/** A test site as `npm run bundle` packs it. */
export function bundleOf(name: TestSiteName): Promise<BundleFile[]> {
	return bundleFiles(testSites[name].outDir, testSites[name].base, join(projectRoot, 'src', 'client'));
}

/** As people name folders, with a space, and signs that mean something in addresses. */
export const folderName = 'Our archive, août #2 (100%)';

/** A bundle in a folder. */
export async function unpackBundle(name: TestSiteName): Promise<string> {
	return unpack(await bundleOf(name));
}

export function unpack(files: readonly BundleFile[]): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'bundle-')), folderName);
	for (const { path, content } of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}
