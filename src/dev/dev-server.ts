import type { AstroIntegration, HookParameters } from 'astro';
import { join, sep } from 'node:path';
import type { FilesBefore } from '../content-check/content-folder.ts';
import { checkFolder, goodContent } from '../content-check/remembered-check.ts';
import { terminalReport } from '../content-check/reporters/terminal.ts';
import { devSearchIndex } from './search-index.ts';

/** What an editor gets from `npm run dev` beyond Astro: the check's problems in the page and the terminal, and search. */
export function devServer(contentDir: string, base: string): AstroIntegration {
	return {
		name: 'dev-server',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev') injectScript('page', `import '/src/client/problem-panel.ts';`);
			},
			'astro:server:setup': ({ server }) => {
				const index = devSearchIndex(base, join(server.config.root, '.astro', 'data-store.json'));
				showProblems(server, contentDir);
				server.middlewares.use(`${base}pagefind`, (request, response, next) => void index.serve(request, response, next));
			},
		},
	};
}

/** Checks at the start and after each change, and tells the terminal and every open page. */
function showProblems(server: Server, contentDir: string): void {
	let report = '';
	let wasGood = false;
	let told = '';
	const before: FilesBefore = new Map();
	const check = () => {
		const { folder, problems } = checkFolder(contentDir, server.config.root, before);
		report = problems.length > 0 ? terminalReport(problems, 'Until it is mended, the pages show what was there before.') : '';
		const isGood = !problems.some(({ severity }) => severity === 'error');
		wasGood ||= isGood;
		if (isGood) server.watcher.emit(goodContent, folder);
		server.ws.send('content:problems', { report });
		if (report !== told) console.log(report || 'The content is in order again.');
		told = report;
	};
	check();
	server.middlewares.use((request, response, next) => {
		if (wasGood || !request.headers.accept?.includes('text/html')) return next();
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(problemPage(report));
	});
	server.middlewares.use('/__problems', (_, response) => {
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ report }));
	});
	// Vite watches what it has loaded, and its own root: data files of a folder elsewhere are neither.
	server.watcher.add(contentDir);
	const checkSoon = debounced(check);
	server.watcher.on('all', (_, path) => {
		if (path.startsWith(contentDir + sep)) checkSoon();
	});
}

/** What every address shows when dev was started on content that no page can be made of. It reloads by itself. */
function problemPage(report: string): string {
	const text = report.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const look = 'max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; font: 1rem/1.5 system-ui, sans-serif';
	return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>The content has mistakes</title>
<body style="${look}"><h1>The content has mistakes</h1><pre style="white-space: pre-wrap">${text}</pre></body></html>`;
}

/** An editor's program often writes a file in several steps: one check follows the last. */
function debounced(run: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(run, 150);
	};
}

type Server = HookParameters<'astro:server:setup'>['server'];
