// npm run build, check and the rest: install what is missing, then run the script of that name on the project's own Node.
import { handOver, installIfMissing } from './install.mjs';

const [script = '', ...args] = process.argv.slice(2);
await installIfMissing();
await handOver(script, args);
