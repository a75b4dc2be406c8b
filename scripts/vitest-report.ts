import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** Counts the tests in the file of vitest's json reporter. */
export function readVitestReport(file: string) {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
	// A file that cannot be loaded has no failed test, and has failed all the same.
	const brokenFiles = report.testResults.filter(
		(result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
	testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});
