// Writes the field tables of the editors' guide anew, after a change to src/schemas/: node scripts/field-tables.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFieldTables } from '../src/schemas/field-tables.ts';

const guide = join(import.meta.dirname, '..', 'content', 'README.md');
writeFileSync(guide, withFieldTables(readFileSync(guide, 'utf8')));
