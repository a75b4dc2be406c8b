import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyTree } from '../src/publishing/same-tree.ts';
import { root } from './tools.ts';

/**
 * Lets a tool build on the disk that the project is on: Astro renames pictures out of the project, and no rename leads to
 * another disk. What it built is copied from there.
 */
export async function builtNearby<Result>(goal: string, build: (folder: string) => Promise<Result>): Promise<Result> {
	mkdirSync(dirname(goal), { recursive: true });
	if (statSync(dirname(goal)).dev === statSync(root).dev) return build(goal);
	const near = join(root, '.cache', 'build', 'near');
	rmSync(near, { recursive: true, force: true });
	try {
		const result = await build(near);
		copyTree(near, goal);
		return result;
	} finally {
		rmSync(near, { recursive: true, force: true });
	}
}
