// Makes content for measuring: node scripts/corpus.ts <folder> [editions] [cases in each]
import { writeCorpus } from '../src/bench/corpus.ts';

const [folder, editions = '40', cases = '20'] = process.argv.slice(2);
if (!folder || ![editions, cases].every((count) => /^[1-9]\d{0,3}$/.test(count))) {
	console.error('node scripts/corpus.ts <folder> [editions] [cases in each]: makes content for measuring. 40 and 20 if nothing is said.');
	process.exit(2);
}
writeCorpus(folder, { editions: Number(editions), cases: Number(cases) });
console.log(`${Number(editions)} editions of ${Number(cases)} cases are in "${folder}".`);
