import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caching, securityHeaders } from '../model/site-policy.ts';
import { launchBrowser } from '../outputs/browser.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import type { ServedSite } from './open-page.ts';
import { apacheProgram, startApache } from './servers/apache.ts';
import { nginxProgram, startNginx } from './servers/nginx.ts';
import type { RunningServer } from './servers/running-server.ts';
import { useSite } from './servers/use-site.ts';
import { visitAll } from './visit-all.ts';

const servers = [
	{ server: 'nginx', program: nginxProgram, start: startNginx },
	{ server: 'Apache', program: apacheProgram, start: startApache },
];
const missing = servers.filter(({ program }) => !program).map(({ server }) => server);
if (missing.length > 0) console.warn(`There is no ${missing.join(' and no ')} on this machine (Debian: apt install nginx-light apache2-bin), so the configuration was not tried.`);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const cases = servers.flatMap((server) => (['sample', 'kitchenSink'] as const satisfies ServedSite[]).map((name) => ({ ...server, name })));

describe.each(cases)('$server, with the configuration that we print, serves $name', ({ server: called, program, start, name }) => {
	if (!program) return void test.skip(`${called} is not on this machine`);
	let server: RunningServer;
	let site: BuiltSite;
	beforeAll(async () => {
		site = await readBuiltSite(name);
		server = await start(program, { folder: site.outDir, base: site.base });
	});
	afterAll(() => server?.stop());

	test('a quiz, a PDF, a search, the filters of outcomes and a briefing pack of it, without a violation', async () => {
		const found = await visitAll(browser, server.origin, [site.base], (page) => useSite(page, site, server.origin));
		expect(found).toMatchObject({ violations: [], foreign: [], kept: [], complaints: [] });
	});

	test('every page of it, and a search, without a violation', async () => {
		const pages = site.pages.filter(({ html }) => !html.includes('http-equiv="refresh"')).map(({ address }) => address);
		const found = await visitAll(browser, server.origin, [...pages, `${site.base}search/?q=police`]);
		console.log(`${called}, ${name}: ${found.pages} pages, ${found.requests} requests, ${found.violations.length} violations, ${found.foreign.length} foreign requests, ${found.kept.length} cookies and stored values`);
		expect(found).toMatchObject({ violations: [], foreign: [], kept: [], complaints: [] });
	});

	test('every file of it with its type, the headers, and the time that it may be kept', async () => {
		const wrong: string[] = [];
		for (const file of site.files.filter((each) => each !== 'web.config')) {
			const answer = await fetch(`${server.origin}${site.base}${encodeURI(file)}`);
			const bytes = Buffer.from(await answer.arrayBuffer());
			if (answer.status !== 200 || !bytes.equals(site.read(file))) wrong.push(`${file} ${answer.status}`);
			for (const [header, value] of Object.entries(securityHeaders)) if (answer.headers.get(header) !== value) wrong.push(`${file} ${header}`);
			const isHashed = /^(?:assets|pagefind\/(?:fragment|index|filter))\//.test(file);
			if (answer.headers.get('cache-control') !== (isHashed ? caching.immutable : caching.revalidated)) wrong.push(`${file} cache-control`);
		}
		expect(wrong).toEqual([]);
		const types = ['index.html', 'theme.css', 'feed.xml', site.files.find((file) => file.endsWith('.pf_fragment')) ?? '', site.files.find((file) => file.endsWith('.woff2')) ?? ''];
		const said = await Promise.all(types.map(async (file) => (await fetch(`${server.origin}${site.base}${file}`)).headers.get('content-type')));
		expect(said).toEqual(['text/html; charset=utf-8', 'text/css; charset=utf-8', 'application/atom+xml; charset=utf-8', 'application/octet-stream', 'font/woff2']);
	});

	test('"not found" with its own page, packed pages, and folders without their slash', async () => {
		const lost = await fetch(`${server.origin}${site.base}nowhere/at/all/`);
		expect(lost.status).toBe(404);
		expect(await lost.text()).toContain('This page does not exist');
		expect(lost.headers.get('content-security-policy')).toBe(securityHeaders['Content-Security-Policy']);
		expect((await fetch(`${server.origin}${site.base}web.config`)).status).toBe(404);
		const page = await fetch(`${server.origin}${site.base}editions/`, { headers: { 'accept-encoding': 'gzip' } });
		expect(page.headers.get('content-encoding')).toBe('gzip');
		const again = await fetch(`${server.origin}${site.base}editions/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
		expect(again.status).toBe(304);
		const bare = await fetch(`${server.origin}${site.base}editions`, { redirect: 'manual' });
		expect([bare.status, new URL(bare.headers.get('location') ?? '', server.origin).href]).toEqual([301, `${server.origin}${site.base}editions/`]);
	});
});
