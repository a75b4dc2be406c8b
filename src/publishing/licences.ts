import { z } from 'astro/zod';

/** The packages of a lock file by their licence: MIT -> ["astro 7.3.5", ...]. */
export function licencesIn(lockFile: string): Map<string, string[]> {
	const { packages } = lockShape.parse(JSON.parse(lockFile));
	const found = new Map<string, string[]>();
	for (const [path, { license = 'not stated', version }] of Object.entries(packages)) {
		const name = path.split('node_modules/').at(-1) ?? '';
		if (name === '' || path === '') continue;
		found.set(license, [...(found.get(license) ?? []), `${name} ${version}`]);
	}
	return new Map([...found].sort(([, one], [, other]) => other.length - one.length));
}

const lockShape = z.object({ packages: z.record(z.string(), z.object({ version: z.string(), license: z.string().optional() })) });
