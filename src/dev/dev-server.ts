import type { AstroIntegration, HookParameters } from 'astro';
import { checkContent } from '../content-check/check-content.ts';
import { readContentFolder } from '../content-check/content-folder.ts';
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
				const index = devSearchIndex(base);
				showProblems(server, contentDir, () => index.forget());
				server.middlewares.use(`${base}pagefind`, (request, response, next) => void index.serve(request, response, next));
			},
		},
	};
}

/** Checks at the start and after each change, and tells the terminal and every open page. */
function showProblems(server: Server, contentDir: string, onChange: () => void): void {
	let report = '';
	let told = '';
	const check = () => {
		const problems = checkContent(readContentFolder(contentDir));
		report = problems.length > 0 ? terminalReport(problems, 'What is wrong is left out or shown as it is.') : '';
		server.ws.send('content:problems', { report });
		if (report !== told) console.log(report || 'The content is in order again.');
		told = report;
	};
	check();
	server.middlewares.use('/__problems', (_, response) => {
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ report }));
	});
	server.watcher.on('all', debounced((path) => {
		if (!path.startsWith(contentDir)) return;
		onChange();
		check();
	}));
}

/** An editor's program often writes a file in several steps: one check follows the last. */
function debounced(run: (path: string) => void): (event: string, path: string) => void {
	let timer: NodeJS.Timeout | undefined;
	return (_, path) => {
		clearTimeout(timer);
		timer = setTimeout(() => run(path), 150);
	};
}

type Server = HookParameters<'astro:server:setup'>['server'];
