import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readBuiltFile } from '../outputs/built-file.ts';
import { linkProof } from '../outputs/link-proof.ts';
import { linksOf, noLinks } from '../outputs/page-links.ts';
import { filesOf } from '../publishing/same-tree.ts';

/** What linkProof() says of a site that is there already. */
export async function proveWhole(siteDir: string, base: string): Promise<string[]> {
	const proof = linkProof(siteDir, base);
	const files = filesOf(siteDir).map((file) => file.split(sep).join('/'));
	for (const file of files) {
		const bytes = readFileSync(join(siteDir, file));
		const { tree } = await readBuiltFile(file, bytes);
		proof.read(file, bytes.length, tree ? linksOf(tree) : noLinks);
	}
	return proof.finish(files);
}
