import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { withPatience } from './patience.ts';

/**
 * Writes a file aside and then puts it in its place, so that whoever copies it meets a whole one, old or new. Answers what the
 * system refused, in its words: "no space left on device".
 */
export function writeWhole(path: string, bytes: Uint8Array): string | undefined {
	const aside = `${path}.${process.pid}.new`;
	try {
		writeFileSync(aside, bytes);
		withPatience(() => renameSync(aside, path));
		return undefined;
	} catch (error) {
		const [, words] = /^E[A-Z]+: ([^,]+)/.exec(error instanceof Error ? error.message : '') ?? [];
		if (!words) throw error;
		return words;
	} finally {
		rmSync(aside, { force: true });
	}
}
