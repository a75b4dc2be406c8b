// node scripts/editor-schemas.ts: writes the JSON schemas by which an editor's program completes, explains and underlines.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorSchemas } from '../src/schemas/editor-schemas.ts';

const folder = fileURLToPath(new URL('../.vscode/schemas', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(editorSchemas())) writeFileSync(join(folder, `${name}.schema.json`), text);
