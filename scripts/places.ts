import { isAbsolute, join, relative } from 'node:path';
import { root } from './tools.ts';

/** The folder the site is in, and the one its content is in; CONTENT_DIR and OUT_DIR name others. */
export const outDir = fromRoot(process.env['OUT_DIR'] || 'dist');
export const contentDir = fromRoot(process.env['CONTENT_DIR'] || 'content');

/** A path as a reader of the terminal knows it: dist */
export function shown(path: string): string {
	const inside = relative(root, path);
	return inside.startsWith('..') || isAbsolute(inside) ? path : inside || '.';
}

function fromRoot(path: string) {
	return isAbsolute(path) ? path : join(root, path);
}
