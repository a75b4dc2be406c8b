import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { mistakeIn, tidy } from './answers.ts';
import type { Field } from './form.ts';
import { takeOutParts, type CaseParts } from './case-parts.ts';
import { countKept, firstSentences, setLevels, takeOutTitle } from './draft-text.ts';
import type { Tally } from './tally.ts';
import { openWord } from './word-file.ts';
import { wordHtml, type WordPicture } from './word-html.ts';
import { markdownOf } from './word-tree.ts';

/** What a Word document says, taken apart as a case or an article is. */
export interface WordDraft {
	title: string | undefined;
	summary: string | undefined;
	/** Whether the summary is the document's own, and not the beginning of its text. */
	hasSummary: boolean;
	/** Empty for an article, which has no such fields. */
	parts: CaseParts | undefined;
	root: Root;
	pictures: WordPicture[];
	tally: Tally;
}

/** @returns the draft, or one sentence on why the file cannot be read. */
export async function readWordDraft(file: string, bytes: Buffer, kind: 'case' | 'article'): Promise<WordDraft | { refusal: string }> {
	const word = await openWord(file, bytes);
	if ('refusal' in word) return word;
	const html = await wordHtml(word).catch(() => undefined);
	if (!html) return { refusal: `"${file}" cannot be read. Open it in Word and save it again as "Word Document (.docx)".` };
	const { tally } = word;
	const root = await markdownOf(html.tree, tally);
	if (root.children.length === 0 && !html.title) return { refusal: `There is no text in "${file}".` };
	const title = tidy(html.title ?? '') || takeOutTitle(root);
	const parts = kind === 'case' ? takeOutParts(root, tally) : undefined;
	dropLooseNotes(root);
	setLevels(root);
	countKept(root, tally);
	const own = tidy(html.subtitle ?? '') || undefined;
	return { title, summary: own ?? firstSentences(root, 300), hasSummary: own !== undefined, parts, root, pictures: html.pictures, tally };
}

/** Drops notes whose marks went into the heading block, where none can stand, and numbers the others anew; the marks are counted there. */
function dropLooseNotes(root: Root): void {
	const numbers = new Map<string, string>();
	visit(root, 'footnoteReference', ({ identifier }) => void (numbers.has(identifier) || numbers.set(identifier, String(numbers.size + 1))));
	root.children = root.children.filter((node) => node.type !== 'footnoteDefinition' || numbers.has(node.identifier));
	visit(root, (node) => {
		if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') node.label = node.identifier = numbers.get(node.identifier) ?? node.identifier;
	});
}

/** The form with what the document says as answers, where they will do. */
export function withDraftAnswers(form: readonly Field[], draft: WordDraft): Field[] {
	return form.map((field) => {
		const said = field.flag === 'title' ? draft.title : field.flag === 'summary' ? draft.summary : undefined;
		return said && mistakeIn(field, said) === undefined ? { ...field, otherwise: said } : field;
	});
}
