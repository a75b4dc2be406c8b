// Loaded before a command (node --import), so that the machine refuses something: FAULTS is a list of
// { call: "renameSync", path: "part of a path", code: "EBUSY", times: 2, remove: false }.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** @type {{ call: string, path: string, code: string, times: number }[]} */
const faults = JSON.parse(process.env.FAULTS ?? '[]');

for (const fault of faults) {
	for (const owner of [fs, fs.promises]) {
		const original = Reflect.get(owner, fault.call);
		if (typeof original !== 'function') continue;
		Reflect.set(owner, fault.call, (/** @type {unknown[]} */ ...args) => {
			if (fault.times < 1 || !args.some((arg) => String(arg).includes(fault.path))) return original.apply(owner, args);
			fault.times--;
			const error = Object.assign(new Error(`${fault.code}: refused for a test, ${fault.call} '${String(args[0])}'`), { code: fault.code });
			if (owner === fs.promises) return Promise.reject(error);
			throw error;
		});
	}
}
syncBuiltinESMExports();
