// npm test: install what is missing, then run every test. Runs under any Node from 20; test.ts does the rest.
import { handOver, installIfMissing } from './install.mjs';

await installIfMissing();
await handOver('test.ts', process.argv.slice(2));
