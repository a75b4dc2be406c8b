import type { ContentFolder } from '../content-folder.ts';
import { textProblems } from '../mdx-tree.ts';
import type { Problem } from '../problem.ts';

/** What could not be read: YAML, CSV, MDX, and files that no parser was shown. */
export function checkSyntax({ files }: ContentFolder): Problem[] {
	return files.flatMap((file) => [...file.syntaxProblems, ...textProblems(file)]);
}
