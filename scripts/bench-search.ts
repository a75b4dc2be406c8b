// npm run bench:search: how well searches are answered, in the sample archive alone and among other cases.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeCorpus } from '../src/bench/corpus.ts';
import { openSearchFolder } from '../src/bench/search-folder.ts';
import { judgedQueries } from '../src/bench/search-queries.ts';
import { judge, judgeAlone, scores, type Judged } from '../src/bench/search-score.ts';
import { printSearchCosts } from './bench-search-costs.ts';
import { root } from './tools.ts';

const set = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'search-queries';
const home = join(root, '.cache', 'bench-search');
mkdirSync(home, { recursive: true });

for (const { name, content } of [{ name: 'sample', content: join(root, 'content') }, { name: 'among 480 others', content: mixedContent() }]) {
	const site = join(home, name.replaceAll(' ', '-'));
	if (!process.argv.includes('--keep') || !existsSync(site)) {
		rmSync(site, { recursive: true, force: true });
		const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site };
		execFileSync(process.execPath, [join(root, 'scripts', 'bench-search-site.ts')], { env, stdio: 'inherit' });
	}
	const index = await openSearchFolder(site);
	const [ours, alone]: [Judged[], Judged[]] = [[], []];
	// That a filter leaves nothing is true of the sample archive alone.
	for (const query of judgedQueries(set).filter(({ filters, answers }) => name === 'sample' || !filters || answers.length > 0)) {
		ours.push(await judge(query, index));
		alone.push(await judgeAlone(query, index));
	}
	console.log(`\n${name}: ${index.archive.size} records\n`);
	console.log('group          queries   first    MRR  recall   Pagefind alone: first    MRR  recall');
	const other = scores(alone);
	for (const [place, score] of scores(ours).entries()) {
		const numbers = (each: typeof score | undefined) => [each?.first, each?.mrr, each?.recall].map((number) => (number ?? 0).toFixed(2).padStart(6)).join(' ');
		console.log(`${score.group.padEnd(14)} ${String(score.queries).padStart(7)}  ${numbers(score)}                 ${numbers(other[place])}`);
	}
	for (const { query, place, first, match } of ours.filter((each) => each.place !== 1)) console.log(`  ${query.group}: ${query.words} -> ${place || 'none'}; first ${first} (${match})`);
}

if (process.argv.includes('--costs')) await printSearchCosts(join(home, 'among-480-others'));

/** The sample archive, and as many editions of made cases as give 480. */
function mixedContent(): string {
	const folder = join(home, 'content');
	writeCorpus(folder, { editions: 28, cases: 20 });
	const sample = join(root, 'content');
	const made: { id: string }[] = parse(readFileSync(join(folder, 'topics.yaml'), 'utf8'));
	const own: { id: string }[] = parse(readFileSync(join(sample, 'topics.yaml'), 'utf8'));
	// An edition of the sample stands in the place of a made one of the same quarter.
	for (const edition of readdirSync(join(sample, 'editions'))) rmSync(join(folder, 'editions', edition), { recursive: true, force: true });
	cpSync(sample, folder, { recursive: true });
	writeFileSync(join(folder, 'topics.yaml'), stringify([...own, ...made.filter(({ id }) => !own.some((topic) => topic.id === id))]));
	console.log(`${readdirSync(join(folder, 'editions')).length} editions`);
	return folder;
}
