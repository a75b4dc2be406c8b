import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBadInput } from '../content-check/content-fixture.ts';
import { startDev } from './dev-server.ts';
import { projectRoot } from './test-sites.ts';

test('what the check refuses is not run in dev either, whether it was there at the start or came later', { timeout: 240_000 }, async () => {
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

test('while a case is being written, dev shows which cases are like it, how much, and why; readers see no numbers', { timeout: 240_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'similar-'));
	cpSync(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
	const file = join(folder, 'content', 'editions', '2020-q3', 'cases', 'nobody-answered.mdx');
	writeFileSync(file, draft('Officers rang the bell.'));
	const dev = await startDev(join(folder, 'content'));
	const shown = async () => (await dev.page('/editions/2020-q3/cases/nobody-answered/')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
	try {
		await expect.poll(shown, { timeout: 60_000, interval: 500 }).toMatch(/Similar cases .*Also about (?:welfare checks and forced entry|forced entry and welfare checks) · for editors: found, \d+ of 100 alike/);
		writeFileSync(file, draft('Officers rang the bell.').replace('[welfare-checks, forced-entry]', '[bail]').replace(/summary: .*/, 'summary: A drone was lost.').replace(/title: .*/, 'title: A lost drone').replace('rang the bell', 'flew it'));
		await expect.poll(shown, { timeout: 60_000, interval: 500 }).toMatch(/A lost drone .*Similar cases .*Also about bail · for editors/);
	} finally {
		await dev[Symbol.asyncDispose]();
		rmSync(folder, { recursive: true, maxRetries: 3 });
	}
});

/** A case that is being written. */
const draft = (text: string) => `---
title: A knock that nobody answered
summary: Officers asked to check on a man left when nobody answered.
topics: [welfare-checks, forced-entry]
roles: [response]
status: draft
---

${text}
`;
