/** Says how far a step has come: "120 of 800 pages". */
export type Tell = (what: string) => void;

/**
 * Shows what is being done, how far it has come and how long it took: "Checking the content ... 0.4 s". In a terminal the
 * line changes; elsewhere, as in CI, a line comes every ten seconds of a long step.
 */
export async function step<Result>(label: string, work: (tell: Tell) => Result | Promise<Result>): Promise<Result> {
	const started = performance.now();
	const isTerminal = process.stdout.isTTY;
	let told = started;
	process.stdout.write(`${label} ... `);
	const tell = (what: string) => {
		const now = performance.now();
		if (now - told < (isTerminal ? 100 : 10_000)) return;
		told = now;
		process.stdout.write(isTerminal ? `\r\u001b[K${label} ... ${what}` : `\n  ${what}`);
	};
	try {
		return await work(tell);
	} finally {
		const time = `${((performance.now() - started) / 1000).toFixed(1)} s`;
		if (isTerminal) process.stdout.write(`\r\u001b[K${label} ... ${time}\n`);
		else process.stdout.write(told > started ? `\n  ${time}\n` : `${time}\n`);
	}
}
