import { z } from 'astro/zod';
import { runTool } from './tools.ts';

/**
 * Has Astro compile the pages into the folder `client`, and `server` beside it. Astro itself ends well with some of it left
 * out, so a logged error counts as a failure too. The log is for developers; it is kept back unless it is wanted or something
 * failed.
 */
export async function astroCompile(client: string, { cacheDir, verbose }: { cacheDir: string; verbose: boolean }): Promise<{ ok: true } | { ok: false; log: string }> {
	let text = '';
	const code = await runTool('astro', ['build', '--json', '--force'], {
		env: { COMPILE_TO: client, CACHE_DIR: cacheDir },
		onText: (chunk) => {
			text += chunk;
			if (verbose) process.stdout.write(chunk);
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
