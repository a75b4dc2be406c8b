/**
 * Tries again where a virus scanner or an open window may hold a file for a moment, or a worker of a build that is stopped still
 * writes into the folder that is removed: at once, and then three times more.
 * @throws the last error, where the file stays held; any other error at once.
 */
export function withPatience<Result>(work: () => Result, waits: readonly number[] = [100, 400, 1500]): Result {
	const [wait, ...later] = waits;
	try {
		return work();
	} catch (error) {
		if (wait === undefined || !isHeld(error)) throw error;
		sleep(wait);
		return withPatience(work, later);
	}
}

/** A rename has no way back halfway through, so nothing else may happen meanwhile. */
export function sleep(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isHeld(error: unknown): boolean {
	return error instanceof Error && 'code' in error && ['EBUSY', 'EPERM', 'ENOTEMPTY'].includes(String(error.code));
}
