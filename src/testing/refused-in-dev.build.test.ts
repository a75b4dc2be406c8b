import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBadInput } from '../content-check/content-fixture.ts';
import { plainEnvironment } from './faults/workplace.ts';
import { projectRoot } from './test-sites.ts';

test('what the check refuses is not run in dev either, whether it was there at the start or came later', { timeout: 120_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'refused-'));
	const canary = join(folder, 'canary');
	const writes = `{(await import("node:fs")).writeFileSync(${JSON.stringify(canary)}, "x")}`;
	layBadInput(folder, undefined);
	const text = join(folder, 'content/editions/2020-q1/cases/custody-log.mdx');
	const good = readFileSync(text, 'utf8');
	writeFileSync(text, `${good}\nAt the start ${writes}\n`);
	const port = String(await freePort());
	const env = { ...plainEnvironment, NODE_ENV: 'development', CONTENT_DIR: join(folder, 'content'), BASE_PATH: '/', SITE_URL: '', PORT: port, ASTRO_TELEMETRY_DISABLED: '1' };
	const dev = spawn(process.execPath, [join(projectRoot, 'scripts', 'dev.ts')], { cwd: projectRoot, env, stdio: 'ignore' });
	const page = async (path: string) => {
		const answer = await fetch(`http://localhost:${port}${path}`, { headers: { accept: 'text/html' } }).catch(() => undefined);
		return (await answer?.text()) ?? '';
	};
	const address = '/editions/2020-q1/cases/custody-log/';
	try {
		await expect.poll(() => page(address), { timeout: 60_000, interval: 300 }).toContain('The content has mistakes');
		expect(existsSync(canary)).toBe(false);
		writeFileSync(text, `${good}\nWithout it.\n`);
		await expect.poll(() => page(address), { timeout: 60_000, interval: 300 }).toContain('Without it.');
		writeFileSync(text, `${good}\nLater ${writes}\n`);
		await expect.poll(() => page('/__problems'), { timeout: 30_000, interval: 300 }).toContain('custody-log.mdx');
		expect(await page(address)).toContain('Without it.');
		expect(existsSync(canary)).toBe(false);
	} finally {
		dev.kill();
		await new Promise((resolve) => dev.on('close', resolve));
		rmSync(folder, { recursive: true, maxRetries: 3 });
	}
});

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer();
		server.listen({ port: 0, host: 'localhost' }, () => {
			const address = server.address();
			server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
		});
	});
}
