/** Shows what is being done and how long it took: "Checking the content ... 0.4 s". */
export async function step<Result>(label: string, work: () => Result | Promise<Result>): Promise<Result> {
	const started = performance.now();
	process.stdout.write(`${label} ... `);
	try {
		return await work();
	} finally {
		process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
	}
}
