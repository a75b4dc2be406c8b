import type { BlockContent, DefinitionContent, Heading, List, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainWords } from './plain-words.ts';
import type { Tally } from './tally.ts';

/** The parts of a case that stand in its heading block, as the schema has them. */
export interface CaseParts {
	keyQuestions: { staff: string[]; managers: string[] };
	actionTaken: string[];
	outcomes: string[];
}

/**
 * Takes the parts of a case that have a heading of their own out of a text: "Key questions for police officers/staff:"
 * Their list entries, or paragraphs, become entries. Tables and pictures among them stay in the text, below the heading.
 */
export function takeOutParts(root: Root, tally: Tally): CaseParts {
	const parts: CaseParts = { keyQuestions: { staff: [], managers: [] }, actionTaken: [], outcomes: [] };
	const left: RootContent[] = [];
	let part: { goal: string[]; heading: Heading; isKept: boolean; questionsDepth: number | undefined } | undefined;
	for (const node of root.children) {
		const heading = headingIn(node);
		const isBelow = heading !== undefined && heading.depth > (part?.questionsDepth ?? 6);
		const goal = heading && goalOf(plainWords(heading), parts, isBelow);
		if (heading && goal) {
			const isQuestions = goal === parts.keyQuestions.staff || goal === parts.keyQuestions.managers;
			const questionsDepth = isBelow ? part?.questionsDepth : heading.depth;
			part = { goal, heading, isKept: false, questionsDepth: isQuestions ? questionsDepth : undefined };
		} else if (node.type === 'heading') {
			part = undefined;
			left.push(node);
		} else if (part && (node.type === 'list' || node.type === 'paragraph') && !holdsPicture(node)) {
			const entries = node.type === 'list' ? entriesOf(node) : [node];
			for (const entry of entries) {
				countMarkup(entry, tally);
				const said = plainWords(entry);
				if (said) part.goal.push(said);
			}
		} else {
			if (part && !part.isKept && node.type !== 'footnoteDefinition') {
				left.push(part.heading);
				part.isKept = true;
			}
			left.push(node);
		}
	}
	root.children = left;
	tally.add('key question', parts.keyQuestions.staff.length + parts.keyQuestions.managers.length);
	tally.add('action taken', parts.actionTaken.length);
	tally.add('outcome', parts.outcomes.length);
	return parts;
}

/** A heading, or a short bold line that does the work of one. */
function headingIn(node: RootContent): Heading | undefined {
	if (node.type === 'heading') return node;
	if (node.type !== 'paragraph') return undefined;
	const [first, ...rest] = node.children.filter((child) => plainWords(child) !== '');
	const isBold = first?.type === 'strong' && rest.length === 0 && plainWords(node).length <= 80;
	return isBold ? { type: 'heading', depth: 6, children: first.children } : undefined;
}

/** The list that a heading opens, where it is that of a known part. */
function goalOf(heading: string, parts: CaseParts, isBelowQuestions: boolean): string[] | undefined {
	const text = heading.toLowerCase().replace(/[:.]$/, '');
	const isQuestions = /^key questions?\b/.test(text) || (isBelowQuestions && /^(?:for )?(?:police |policy )?(?:officers?|staff|managers?|makers)\b[\w\s/,&]*$/.test(text));
	if (isQuestions) return /manager|policy maker|supervisor/.test(text) ? parts.keyQuestions.managers : parts.keyQuestions.staff;
	if (/^actions? taken(?: (?:since|afterwards|as a result|by (?:the|this) (?:police )?(?:force|service|department|constabulary|agency)).*)?$/.test(text)) return parts.actionTaken;
	return /^outcomes?(?: for\b.*)?$/.test(text) ? parts.outcomes : undefined;
}

/** The entries of a list, those of lists within it after the one that they belong to. */
function entriesOf(list: List): (BlockContent | DefinitionContent)[] {
	return list.children.flatMap((item) => item.children.flatMap((child) => (child.type === 'list' ? entriesOf(child) : [child])));
}

function countMarkup(node: BlockContent | DefinitionContent, tally: Tally): void {
	visit(node, (each) => {
		if (each.type === 'strong' || each.type === 'emphasis' || each.type === 'link' || each.type === 'delete') tally.add('bold, slanted or linked passage in the heading block (plain now)');
		if (each.type === 'footnoteReference') tally.add('footnote mark in the heading block');
	});
}

function holdsPicture(node: RootContent): boolean {
	let found = false;
	visit(node, 'image', () => void (found = true));
	return found;
}
