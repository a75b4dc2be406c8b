// Renders CONTENT_DIR into OUT_DIR and indexes it, unchecked, for bench-search.ts: one content a process.
import { readContentFolder } from '../src/content-check/content-folder.ts';
import { writeSearchIndex } from '../src/outputs/search-beside.ts';
import { builtContent } from '../src/rendering/built-content.ts';
import { renderSite } from '../src/rendering/render-site.ts';
import { compiledPages } from './compiled.ts';
import { contentDir, outDir } from './places.ts';

const compiled = await compiledPages({ verbose: false });
if (!compiled.ok) throw new Error(compiled.log);
await renderSite(outDir, { compiled: compiled.folder, code: compiled.code, content: await builtContent(readContentFolder(contentDir)), before: undefined, records: `${outDir}.pages`, tell: () => {} });
compiled.close();
const start = performance.now();
await writeSearchIndex(outDir);
console.log(`The index took ${((performance.now() - start) / 1000).toFixed(1)} s.`);
