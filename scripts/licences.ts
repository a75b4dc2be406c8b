// node scripts/licences.ts: what the packages are for that we ask for, and under which licences they and all that they ask for stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesIn } from '../src/publishing/licences.ts';
import { packages } from '../src/publishing/packages.ts';
import { root } from './tools.ts';

console.log(`${Object.entries(packages).map(([name, what]) => `${name}: ${what}`).join('\n')}\n`);
for (const [licence, names] of licencesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'))) {
	console.log(`${licence} (${names.length})\n  ${names.join(', ')}\n`);
}
