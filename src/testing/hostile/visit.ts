import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { answerWithFiles } from '../../publishing/file-server.ts';
import { filesOf } from '../../publishing/same-tree.ts';
import { openWorkplace } from '../faults/workplace.ts';
import { visitAll } from '../visit-all.ts';
import { writeHostileContent } from './content.ts';

export interface HostileFindings {
	strings: number;
	/** Texts that the check let through, each in every field of its kind; and those it refused. */
	placed: number;
	refused: number;
	pages: number;
	/** Whatever ran, asked elsewhere or broke the policy. */
	hits: string[];
	/** Files of the build, with the packed search index, that have a tag or an attribute that runs. */
	live: string[];
}

/** Builds a site in which every text field says hostile things, looks into every file of it, and opens every page. */
export async function visitHostileSite(browser: Browser, strings: readonly string[]): Promise<HostileFindings> {
	const { folder, placed, refused } = writeHostileContent(strings);
	const place = openWorkplace(folder);
	const { code, text } = await place.build({ BASE_PATH: '/' });
	if (code !== 0) throw new Error(text);
	const server = createServer(answerWithFiles({ site: place.site, base: '/' }));
	await new Promise<void>((resolve) => void server.listen({ port: 0, host: '127.0.0.1' }, resolve));
	const address = server.address();
	const origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
	const files = filesOf(place.site);
	const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
	const hits: string[] = [];
	const found = await visitAll(browser, origin, [...pages, '/search/?q=window', '/search/?q=img'], async (page) => {
		const wasHit = await page.evaluate(() => Reflect.has(window, '__hit') || getComputedStyle(document.body).display === 'none');
		if (wasHit) hits.push(page.url());
	});
	server.close();
	return { strings: strings.length, placed, refused, pages: found.pages, hits: [...hits, ...found.violations, ...found.foreign], live: files.filter((file) => isLive(file, readFileSync(join(place.site, file)))) };
}

/** Whether a browser would find something to run or to fetch elsewhere in it, were it shown as a page. */
function isLive(file: string, bytes: Buffer): boolean {
	if (!/\.html$/.test(file)) return false;
	const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
	const tags = text.match(/<[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi) ?? [];
	return tags.some((tag) => {
		// The briefing pack's own, in which nothing runs.
		if (/^<template data-pack-[a-z]+>$/.test(tag)) return false;
		const bare = tag.replace(/"[^"]*"|'[^']*'/g, '""');
		return /^<(?:iframe|object|embed|base|style|math|template|animate|video)\b/i.test(tag) || /\son\w+\s*=|\ssrcdoc\b|\sstyle\s*=/i.test(bare) || /(?:href|src|action)="\s*(?:javascript|vbscript|data):/i.test(tag) || /elsewhere\.invalid/.test(/\s(?:href|src|action)="([^"]*)"/.exec(tag)?.[1] ?? '');
	});
}
