import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));

test('content with mistakes is not built, every mistake is told in one run, and the site from before stays as it was', () => {
	const content = join(folder, 'bad-content');
	cpSync('content', content, { recursive: true });
	change(join(content, 'editions/2020-q1/quiz.yaml'), 'correct: true', 'correct: false');
	change(join(content, 'editions/2020-q1/edition.mdx'), '2020-03-31', '31/03/2020');
	change(join(content, 'editions/2017-q4/cases/bail-on-a-picket-line.mdx'), 'topics: [bail', 'topics: [bails');
	const site = join(folder, 'site');
	mkdirSync(site);
	writeFileSync(join(site, 'index.html'), 'the site from before');
	const { status, stderr } = run(['build.ts'], { CONTENT_DIR: content, OUT_DIR: site });
	expect(status).toBe(1);
	expect(stderr).toContain('quiz.yaml');
	expect(stderr).toContain('"31/03/2020" is not a date as we write it');
	expect(stderr).toContain('Did you mean "bail"?');
	expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the site from before');
});

test.each([
	['a port that is no number', { PORT: 'four' }, 'PORT'],
	['a base path with a space', { BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/"'],
	['an origin without its scheme', { SITE_URL: 'psd.example' }, 'SITE_URL is "psd.example"'],
	['an origin with a folder', { SITE_URL: 'https://psd.example/news/' }, 'without a folder'],
])('%s gets a sentence and no stack', (_, environment, words) => {
	const { status, stderr } = run(['preview.ts'], environment);
	expect(status).toBe(2);
	expect(stderr).toContain(words);
	expect(stderr).not.toMatch(/^\s+at /m);
});

test('npm run dev shows what a build withholds, with a mark', async () => {
	const port = '43219';
	// Astro's dev server serves no page where it finds itself under vitest.
	const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV)/.test(name));
	const environment = { ...Object.fromEntries(own), CONTENT_DIR: 'src/testing/content', BASE_PATH: '/', PORT: port };
	const server = spawn(process.execPath, ['scripts/run.mjs', 'dev.ts'], { env: environment, stdio: 'ignore' });
	try {
		const page = await pageOf(`http://localhost:${port}/editions/2022-q1/`);
		expect(page).toContain('Draft, not published');
	} finally {
		server.kill();
	}
}, 120_000);

function run(script: string[], environment: Record<string, string>) {
	const env = { ...process.env, ...environment };
	return spawnSync(process.execPath, ['scripts/run.mjs', ...script], { env, encoding: 'utf8' });
}

function change(file: string, from: string, to: string) {
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

/** Asks again until the server is up. */
async function pageOf(address: string): Promise<string> {
	for (;;) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer?.ok) return answer.text();
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
}
