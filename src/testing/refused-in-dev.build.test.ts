import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBadInput } from '../content-check/content-fixture.ts';
import { startDev } from './dev-server.ts';

test('what the check refuses is not run in dev either, whether it was there at the start or came later', { timeout: 120_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'refused-'));
	const canary = join(folder, 'canary');
	const writes = `{(await import("node:fs")).writeFileSync(${JSON.stringify(canary)}, "x")}`;
	layBadInput(folder, undefined);
	const text = join(folder, 'content/editions/2020-q1/cases/custody-log.mdx');
	const good = readFileSync(text, 'utf8');
	writeFileSync(text, `${good}\nAt the start ${writes}\n`);
	const address = '/editions/2020-q1/cases/custody-log/';
	const dev = await startDev(join(folder, 'content'));
	try {
		await expect.poll(() => dev.page(address), { timeout: 60_000, interval: 300 }).toContain('The content has mistakes');
		expect(existsSync(canary)).toBe(false);
		writeFileSync(text, `${good}\nWithout it.\n`);
		await expect.poll(() => dev.page(address), { timeout: 60_000, interval: 300 }).toContain('Without it.');
		writeFileSync(text, `${good}\nLater ${writes}\n`);
		await expect.poll(() => dev.page('/__problems'), { timeout: 30_000, interval: 300 }).toContain('custody-log.mdx');
		expect(await dev.page(address)).toContain('Without it.');
		expect(existsSync(canary)).toBe(false);
	} finally {
		await dev[Symbol.asyncDispose]();
		rmSync(folder, { recursive: true, maxRetries: 3 });
	}
});
