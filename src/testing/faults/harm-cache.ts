import { join } from 'node:path';
import { projectLock } from '../project-lock.ts';
import { projectRoot } from '../test-sites.ts';

/** Does harm to what all builds of the project share, at a moment when no build of another test has it in use. */
export async function harmCache<Found>(harm: (cache: string) => Found): Promise<Found> {
	const lock = await projectLock('build');
	try {
		return harm(join(projectRoot, '.cache'));
	} finally {
		lock.release();
	}
}
