// Compares builds with and without what earlier builds kept: node scripts/cache-proof.ts [edits] [seed]
import { withAndWithoutCache } from '../src/bench/with-and-without-cache.ts';
import { root } from './tools.ts';

const [edits = '60', seed = '1'] = process.argv.slice(2);
const differences = await withAndWithoutCache(root, Number(edits), Number(seed), console.log);
console.log(differences.length === 0 ? 'Every build with the cache is the build without it, byte for byte.' : `Different:\n${differences.join('\n')}`);
process.exitCode = differences.length === 0 ? 0 : 1;
