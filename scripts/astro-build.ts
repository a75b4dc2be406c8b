import { z } from 'astro/zod';
import type { Tell } from './progress.ts';
import { runTool } from './tools.ts';

/**
 * Runs `astro build` into a folder. Astro itself ends well with some content left out, so a logged error counts as a failure
 * too. The log is for developers; it is kept back unless it is wanted or something failed.
 */
export async function astroBuild(outDir: string, { cacheDir, verbose, tell }: BuildOptions): Promise<{ ok: true } | { ok: false; log: string }> {
	let text = '';
	let files = 0;
	// --force: entries are read afresh, because the cache keeps the last entry of an emptied folder.
	const code = await runTool('astro', ['build', '--json', '--force'], {
		env: { OUT_DIR: outDir, CACHE_DIR: cacheDir },
		onText: (chunk) => {
			text += chunk;
			files += chunk.match(/"message":"  [├└]─ /g)?.length ?? 0;
			if (verbose) process.stdout.write(chunk);
			else if (files > 0) tell(`${files} pages and pictures`);
		},
	});
	const lines = text.split('\n').filter(Boolean).map(readLine);
	if (code === 0 && !lines.some((line) => line.level === 'error')) return { ok: true };
	const worthReading = lines.filter((line) => line.level === 'error' || line.level === 'text');
	return { ok: false, log: worthReading.map((line) => line.message).join('\n') || `Astro stopped with code ${code}.` };
}

/** A line of Astro's JSON log; or what a page or a crash printed: 'text'. */
function readLine(line: string): LogEvent {
	try {
		return logEvent.parse(JSON.parse(line));
	} catch {
		return { level: 'text', message: line };
	}
}

const logEvent = z.object({ level: z.string(), message: z.string() });

type LogEvent = z.output<typeof logEvent>;

interface BuildOptions {
	cacheDir: string;
	verbose: boolean;
	tell: Tell;
}
