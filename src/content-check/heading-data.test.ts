import { expect, test } from 'vitest';
import { readingsOf } from './reading.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

const located = { kind: 'case', edition: '2020-q1', name: 'a-case', path: 'content/editions/2020-q1/cases/a-case.mdx', absolutePath: '/a-case.mdx' } as const;
const read = (heading: string) => readSourceFile(located, Buffer.from(`---\n${heading}\n---\n\nA text.\n`));

/** The same file in the next run, with what was kept of it as JSON. */
function nextRun(file: SourceFile): SourceFile {
	const again = readSourceFile(located, Buffer.from(file.text));
	for (const [name, value] of Object.entries(JSON.parse(JSON.stringify(Object.fromEntries(readingsOf(file)))))) readingsOf(again).set(name, value);
	return again;
}

test.each([
	['a sound one', 'title: A case\ntopics: [custody, data]\nlearning: { staff: [Look., Ask.] }'],
	['one with a number that JSON has no word for', 'title: A case\norder: .inf'],
	['one with a key twice', 'title: A case\ntitle: Another'],
	['one that is no YAML', 'title: "A case'],
	['an empty one', ''],
])('%s gives the next run the same data, places and problems', (_, heading) => {
	const file = read(heading);
	const first = { data: file.data, problems: file.syntaxProblems, at: file.positionOf(['topics', 1]), key: file.positionOfKey(['topics']), label: file.labelOf(['topics', 1]) };
	const next = nextRun(file);
	expect({ data: next.data, problems: next.syntaxProblems, at: next.positionOf(['topics', 1]), key: next.positionOfKey(['topics']), label: next.labelOf(['topics', 1]) }).toEqual(first);
});

test('of a sound one the next run reads what was kept', () => {
	const file = read('title: A case');
	expect(file.data).toEqual({ title: 'A case' });
	readingsOf(file).set('heading', JSON.stringify({ title: 'As it was kept' }));
	expect(nextRun(file).data).toEqual({ title: 'As it was kept' });
});
