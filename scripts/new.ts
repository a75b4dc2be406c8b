// npm run new: begin an edition, a case, an article, a question of the quiz or a row of the outcomes.
import { runNew } from '../src/authoring/new-command.ts';
import { askFor, canAsk } from '../src/authoring/prompts.ts';

const { exitCode, text } = await runNew(process.argv.slice(2), process.env['CONTENT_DIR'] || 'content', canAsk() ? askFor : undefined);
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
