import { Document, isScalar, isSeq, visit } from 'yaml';

/** A text file of the content: its heading block, an empty line, its text. */
export function textFile(fields: Readonly<Record<string, unknown>>, body: string): string {
	return `---\n${yamlText(fields)}---\n\n${body.trim()}\n`;
}

/** Data as an editor would write it: quotation marks only where a text needs them, short words in square brackets. */
export function yamlText(data: unknown): string {
	const document = new Document(pruned(data), { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
	visit(document, {
		Pair(_, { key, value }) {
			if (isScalar(key) && isSeq(value) && shortLists.includes(String(key.value))) value.flow = true;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const shortLists = ['topics', 'roles', 'contentNotes', 'standards'];

/** Without what nobody said: undefined, and lists and groups that are empty. */
function pruned(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(pruned);
	if (typeof data !== 'object' || data === null) return data;
	const entries = Object.entries(data).map(([key, value]) => [key, pruned(value)] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0)));
}
