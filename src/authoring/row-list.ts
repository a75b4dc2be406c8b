import { isMap, isSeq, parseDocument } from 'yaml';
import { yamlText } from './heading-text.ts';

/**
 * The text of a quiz.yaml or an outcomes.yaml with one more entry at its end; what was there stays as it was typed.
 * Undefined where the file cannot be read as a list of entries with hyphens.
 */
export function withRow(text: string, row: Readonly<Record<string, unknown>>): string | undefined {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const before = rowsIn(text);
	if (!before) return undefined;
	const start = /^ *(?=-\s)/m.exec(text)?.[0] ?? '';
	const added = yamlText([row]).replace(/^(?=.)/gm, start);
	const plain = text.replace(/\r\n?/g, '\n');
	const edited = `${plain}${plain === '' || plain.endsWith('\n') ? '' : '\n'}${added}`;
	const after = rowsIn(edited);
	return after?.length === before.length + 1 ? edited.replaceAll('\n', eol) : undefined;
}

/** The ids of the entries; undefined where the file cannot be read. */
export function idsOf(text: string): unknown[] | undefined {
	return rowsIn(text)?.map((row) => (isMap(row) ? row.get('id') : undefined));
}

function rowsIn(text: string): unknown[] | undefined {
	const { contents, errors } = parseDocument(text, { schema: 'core', logLevel: 'silent' });
	if (errors.length > 0) return undefined;
	if (contents === null) return [];
	return isSeq(contents) ? contents.items : undefined;
}
