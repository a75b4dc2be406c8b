import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleFiles, type BundleFile } from '../outputs/bundle/bundle-files.ts';
import { projectRoot, testSites, type TestSiteName } from './test-sites.ts';

/** A test site as `npm run bundle` packs it. */
export function bundleOf(name: TestSiteName): Promise<BundleFile[]> {
	return bundleFiles(testSites[name].outDir, testSites[name].base, join(projectRoot, 'src', 'client'));
}

/** A bundle in a folder as people name them. */
export async function unpackBundle(name: TestSiteName): Promise<string> {
	const folder = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'Our archive, août');
	for (const { path, content } of await bundleOf(name)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}
