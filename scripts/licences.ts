// node scripts/licences.ts: under which licences the packages stand that the archive is built with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesIn } from '../src/publishing/licences.ts';
import { root } from './tools.ts';

for (const [licence, packages] of licencesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'))) {
	console.log(`${licence} (${packages.length})\n  ${packages.join(', ')}\n`);
}
