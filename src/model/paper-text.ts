/** An author's text, or anything else that was made of one, as paper needs it. */
export interface PaperText {
	html: string;
	/** Where its links lead, in order, each once; in the text their numbers stand in square brackets. */
	links: string[];
}

/** A paragraph, or an entry of a list, of three lines in a narrow column has about so many letters: parted, it would leave one of them alone. */
const fewLetters = 130;

/** A heading that a list of contents can lead to. */
export interface Section {
	id: string;
	title: string;
}

/**
 * Numbers the links of a text, whose addresses stand at the end of the item on paper, and sets its headings one level
 * lower, below the title of the item; short paragraphs and entries are marked, which are not to be broken:
 * <h2 id="a">Then</h2> <a href="https://www.gov.uk/x">law</a> -> <h3 id="a">Then</h3> <a href="https://www.gov.uk/x">law</a><sup>[1]</sup>
 * @param html as the compiler writes it: attributes in double quotes.
 * @param insideOf the place in the same document that an address leads to: "#item-closed-logs"; undefined where it leads out of it.
 * @param already addresses that have numbers.
 */
export function setForPaper(html: string, insideOf: (address: string) => string | undefined, already: readonly string[] = []): PaperText {
	const links = [...already];
	const lowered = html.replace(/(<\/?)h([2-5])(?=[\s>])/g, (_, start: string, level: string) => `${start}h${Number(level) + 1}`);
	const numbered = lowered.replace(/<a\b((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>([\s\S]*?)<\/a>/g, (whole, attributes: string, words: string) => {
		const address = decoded(/\shref="([^"]*)"/.exec(attributes)?.[1] ?? '');
		if (/\sdata-footnote-backref/.test(attributes)) return '';
		const inside = insideOf(address);
		if (inside) return `<a href="${inside}">${words}</a>`;
		if (!/^(?:https?:|\/)/.test(address) || isSaid(address, words)) return whole;
		if (!links.includes(address)) links.push(address);
		return `${whole}<sup>[${links.indexOf(address) + 1}]</sup>`;
	});
	const marked = numbered.replace(/<(p|li)>((?:(?!<(?:p|li|ul|ol)\b)[\s\S])*?)<\/\1>/g, (whole, tag: string, words: string) => (plain(words).length <= fewLetters ? `<${tag} data-short>${words}</${tag}>` : whole));
	return { html: marked, links };
}

/** The headings of a level in what was built: <h3 id="then">Then</h3> -> { id: "then", title: "Then" } */
export function sectionsIn(html: string, level: number): Section[] {
	const headings = html.matchAll(new RegExp(`<h${level}\\b[^>]*\\sid="([^"]+)"[^>]*>([\\s\\S]*?)</h${level}>`, 'g'));
	return [...headings].map(([, id = '', words = '']) => ({ id: decoded(id), title: plain(words) })).filter(({ id }) => !id.includes('footnote-label'));
}

/** An address as it is printed: "https://www.gov.uk/guidance/" -> "www.gov.uk/guidance" */
export function printedAddress(address: string): string {
	return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Whether a link's words are its address already. */
function isSaid(address: string, words: string): boolean {
	return printedAddress(address).replace(/^www\./, '') === printedAddress(plain(words)).replace(/^www\./, '');
}

function plain(html: string): string {
	return decoded(html.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ').trim();
}

function decoded(text: string): string {
	const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
		name ? (named[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
	);
}
