import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What whoever writes a case waits for, in seconds. */
export interface DevTimes {
	/** From `npm run dev` to the first page. */
	start: number;
	/** From saving a case to its page with what was saved, for each saving. */
	saves: number[];
}

/**
 * Starts `npm run dev` in a copy of the project, asks for the front page, then saves a case many times and asks for its page.
 * @param project the folder of the copy; its content is in content/.
 */
export async function devTimes(project: string, port: number, saves: number): Promise<DevTimes> {
	const started = performance.now();
	const seconds = (since: number) => (performance.now() - since) / 1000;
	// A group of its own, so that all that npm starts ends with it.
	const dev = spawn('npm', ['run', 'dev'], { cwd: project, detached: true, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'development', CONTENT_DIR: 'content', BASE_PATH: '/', PORT: String(port) } });
	const ended = new Promise((resolve) => dev.on('close', resolve));
	const home = `http://localhost:${port}`;
	try {
		await until(`${home}/`, (html) => html.includes('<h1'));
		const times: DevTimes = { start: seconds(started), saves: [] };
		const file = readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) => /cases[\\/][^\\/]+\.mdx$/.test(name)).sort().at(-1) ?? '';
		const address = `${home}/${file.replaceAll('\\', '/').replace(/\.mdx$/, '/')}`;
		await until(address, (html) => html.includes('<h1'));
		for (let round = 1; round <= saves; round++) {
			const sentence = `It was saved, for the ${round}th time.`;
			const saved = performance.now();
			writeFileSync(join(project, 'content', file), `${readFileSync(join(project, 'content', file), 'utf8').trimEnd()}\n\n${sentence}\n`);
			await until(address, (html) => html.includes(sentence));
			times.saves.push(seconds(saved));
		}
		return times;
	} finally {
		if (dev.pid !== undefined) process.kill(-dev.pid);
		await ended;
	}
}

/** Asks for a page until it is as wanted. */
async function until(address: string, isWanted: (html: string) => boolean): Promise<void> {
	const started = performance.now();
	for (;;) {
		const answer = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
		if (answer && isWanted(await answer.text())) return;
		if (performance.now() - started > longest) throw new Error(`${address} does not come to say what was saved.`);
		await pause(20);
	}
}

/** In milliseconds. */
const longest = 120_000;
