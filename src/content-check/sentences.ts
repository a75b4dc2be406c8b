import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A word of more than three small letters with a full stop, and a capital: no abbreviation ends so. */
const surelyAnEnd = /(?<=\p{Ll}{4}[.!?]["')\u2019\u201D]?)\s+(?=["'(\u2018\u201C]?\p{Lu})/u;

const english = unified().use(retextEnglish).freeze();

/** The sentences of a text with more words than that, each with its first words; "e.g." and "Mr." end none. */
export function longSentences(text: string, most: number): { words: number; start: string }[] {
	// Most texts hold none, however their sentences are told apart, and need no reading.
	if (text.split(surelyAnEnd).every((part) => part.split(/\s+/).length <= most)) return [];
	// No paragraph is so long, and reading takes time that grows faster than the text.
	const part = text.slice(0, 20_000);
	const found: { words: number; start: string }[] = [];
	visit(english.parse(part), 'SentenceNode', (sentence) => {
		const words = sentence.children.filter(({ type }) => type === 'WordNode').length;
		if (words > most) found.push({ words, start: part.slice(sentence.position?.start.offset ?? 0).split(/\s+/).slice(0, 5).join(' ') });
	});
	return found;
}
