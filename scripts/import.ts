// npm run import: a Word document becomes the draft of a case or an article.
import { runImport } from '../src/authoring/import-command.ts';
import { askFor, askText, canAsk } from '../src/authoring/prompts.ts';

const ask = canAsk() ? { form: askFor, text: askText } : undefined;
const { exitCode, text } = await runImport(process.argv.slice(2), process.env['CONTENT_DIR'] || 'content', ask);
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
