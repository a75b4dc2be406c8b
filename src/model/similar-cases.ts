import type { Item } from './article.ts';
import { caseIndex, type Described } from './case-index.ts';
import type { CaseSummary } from './case-summary.ts';

/** A case that is like another text, and why. */
export interface SimilarCase {
	caseSummary: CaseSummary;
	/** "Also about forced entry and welfare checks" */
	reason: string;
	/** From 0 to 1: see caseIndex. */
	likeness: number;
	/** Whether an editor named it under "related". */
	isNamed: boolean;
}

/** How many similar cases a page shows. */
const most = 3;
/**
 * Below this, two cases share at most a side subject, and hardly a word: judged by reading the sample archive, where each
 * case shows first one that a person would name, or none.
 */
const leastLikeness = 0.11;

/**
 * Answers for any text of the archive which cases are like it: those that its editor named, then the most alike, then the newer.
 * @param textOf what an author wrote below the heading block.
 * @param namedBy the ids of cases that an editor named.
 */
export function similarity(cases: readonly CaseSummary[], textOf: (item: Item) => string, namedBy: (item: Item) => readonly string[]): (item: Item) => SimilarCase[] {
	const byId = new Map(cases.map((each) => [each.id, each]));
	const described = new Map<Item, Described>(cases.map((each) => [each, describe(each, textOf(each))]));
	let nearest: ReturnType<typeof caseIndex> | undefined;
	const known = new Map<Item, SimilarCase[]>();
	return (item) => {
		const done = known.get(item);
		if (done) return done;
		nearest ??= caseIndex([...described.values()]);
		const named = namedBy(item).flatMap((id) => byId.get(id) ?? []);
		const found = nearest(described.get(item) ?? describe(item, textOf(item)), leastLikeness, most + named.length);
		const likeness = new Map(found.map((each) => [each.id, each.likeness]));
		const alike = [...likeness.keys()].flatMap((id) => byId.get(id) ?? []).filter((each) => !named.includes(each));
		alike.sort((a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0) || compare(b.published, a.published) || compare(a.id, b.id));
		const chosen = [...named, ...alike].slice(0, most);
		const similar = chosen.map((each) => ({ caseSummary: each, reason: reasonOf(item, each), likeness: likeness.get(each.id) ?? 0, isNamed: named.includes(each) }));
		known.set(item, similar);
		return similar;
	};
}

/** By code unit: thousands are compared. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** The headline says most of what a text is about, and the standfirst more than any paragraph. */
function describe(item: Item, text: string): Described {
	const questions = item.kind === 'case' ? [...item.keyQuestions.staff, ...item.keyQuestions.managers] : [];
	const standards = item.kind === 'case' ? item.standards : [];
	const words = [item.title, item.title, item.summary, item.summary, ...questions, text].join('\n');
	return { id: item.id, subjects: [...item.topics.map(({ id }) => id), ...standards], text: words };
}

const list = new Intl.ListFormat('en-GB');

/** What two texts have in common, in words. */
function reasonOf(item: Item, other: CaseSummary): string {
	const topics = other.topics.filter((topic) => item.topics.includes(topic)).map(({ name }) => withSmallInitial(name));
	const standards = item.kind === 'case' ? other.standards.filter((standard) => item.standards.includes(standard)) : [];
	const about = topics.length > 0 ? `Also about ${list.format(topics)}` : '';
	const breached = standards.length > 0 ? `also a matter of ${list.format(standards)}` : '';
	const shared = [about, breached].filter(Boolean).join('; ') || 'Told in much the same words';
	return shared.slice(0, 1).toUpperCase() + shared.slice(1);
}

/** "Welfare checks" -> "welfare checks"; "IT systems" stays as it is. */
function withSmallInitial(name: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}
