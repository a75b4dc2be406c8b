// The second half of npm test, on the project's own Node. With arguments: only the tests they name.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/outputs/browser.ts';
import { runTool } from './tools.ts';
import { readVitestReport } from './vitest-report.ts';

const filters = process.argv.slice(2);
const tally = { passed: 0, failed: 0, skipped: 0 };

if (filters.length === 0) {
	const browser = await findBrowser();
	if (!('missing' in browser)) console.log(`The browser for the tests is ${browser.name}.`);
	console.log('Checking the types (astro check) ...');
	count(await typesAreRight());
	await runVitest();
	if ('missing' in browser) {
		console.error(`\nNO BROWSER COULD BE STARTED, so what a reader sees was not tested. ${browser.missing}\n`);
		count(false);
	}
} else await runVitest();

if (tally.failed > 0) process.exitCode = 1;
console.log(`${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);

/** `astro check`, but in its two parts: the whole ends well where the second cannot even be loaded. */
async function typesAreRight() {
	return (await runTool('astro', ['sync'])) === 0 && (await runTool('astro-check', [])) === 0;
}

async function runVitest() {
	const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
	const file = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = await runTool('vitest', ['run', '--config', 'src/testing/vitest.config.ts', ...reporters, ...filters]);
	const report = readVitestReport(file);
	rmSync(folder, { recursive: true, force: true });
	tally.passed += report.passed;
	tally.failed += report.failed;
	tally.skipped += report.skipped;
	const ranNone = report.passed + report.failed === 0;
	if (ranNone) console.error('No test ran.');
	// vitest can also fail for something outside any test.
	if (report.failed === 0 && (ranNone || code !== 0)) count(false);
}

function count(passed: boolean) {
	tally[passed ? 'passed' : 'failed'] += 1;
}
