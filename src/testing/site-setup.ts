import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, startScript } from './build-site.ts';
import { freePort } from './free-port.ts';
import { testSites, type TestSite, type TestSiteName } from './test-sites.ts';

/** Builds the sites one after the other, and serves those that a browser looks at until the last test has run. */
export default async function setUpSites(project: TestProject) {
	for (const site of Object.values(testSites)) {
		// For whoever works at the tests and not at the site: KEEP_TEST_SITES=1 takes them as they are.
		if (process.env['KEEP_TEST_SITES'] && existsSync(join(site.outDir, 'index.html'))) continue;
		await buildSite(site);
	}
	const sample = await serveSite(testSites.sample);
	const kitchenSink = await serveSite(testSites.kitchenSink);
	project.provide('addresses', { sample: sample.address, kitchenSink: kitchenSink.address });
	return async () => {
		await Promise.all([sample.stop(), kitchenSink.stop()]);
	};
}

/** Serves a site by the very command of `npm run preview`. The address has no slash at its end. */
async function serveSite(site: TestSite) {
	const port = await freePort();
	const child = startScript(site, 'preview.ts', { PORT: String(port) });
	const stopped = new Promise((resolve) => child.on('close', resolve));
	let log = '';
	await new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text) => {
				log += text;
				if (/^http:/m.test(log)) resolve();
			});
		}
		void stopped.then(() => reject(new Error(`The site in ${site.outDir} could not be served.\n${log}`)));
	});
	return {
		address: `http://localhost:${port}`,
		async stop() {
			child.kill();
			await stopped;
		},
	};
}

declare module 'vitest' {
	interface ProvidedContext {
		/** Where each site is served, without a slash at the end. */
		addresses: Record<Exclude<TestSiteName, 'again'>, string>;
	}
}
