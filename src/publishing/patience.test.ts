import { expect, test } from 'vitest';
import { withPatience } from './patience.ts';

test('a file that is held for a moment, or a folder that is still written to, is tried again, three times at most', () => {
	const waits = [1, 1, 1];
	expect(withPatience(failing(3, 'EBUSY'), waits)).toBe('done');
	expect(withPatience(failing(3, 'ENOTEMPTY'), waits)).toBe('done');
	expect(() => withPatience(failing(4, 'EPERM'), waits)).toThrow('EPERM');
});

test('any other error is not waited for', () => {
	const work = failing(1, 'ENOSPC');
	expect(() => withPatience(work, [1, 1, 1])).toThrow('ENOSPC');
	expect(work()).toBe('done');
});

/** Work that fails so many times, then succeeds. */
function failing(times: number, code: string): () => string {
	let left = times;
	return () => {
		if (left-- > 0) throw Object.assign(new Error(code), { code });
		return 'done';
	};
}
