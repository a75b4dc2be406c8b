import { lineFrom, mistake, tagAt, type MdxMistake } from './mdx-mistake.ts';
import { quoted } from './wording.ts';

/** A "<" that begins no component, or a tag with a slip in it. */
export function badTag(text: string, offset: number): MdxMistake {
	const start = text.lastIndexOf('<', Math.max(0, offset - 1));
	const rest = text.slice(start);
	const line = lineFrom(text, start);
	const one = (kind: string, message: string, fix?: string) => mistake(text, start, start + 1, kind, message, fix);
	if (rest.startsWith('<!--')) {
		const end = rest.indexOf('-->');
		return mistake(text, start, start + (end < 0 ? 4 : end + 3), 'mdx/comment', 'Comments are not allowed: what is not for readers must not be in the file. Delete the note.');
	}
	const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]*[@/.][^\s<>]*)>/.exec(rest)?.[1];
	if (address) return one('mdx/less-than', `An address in angle brackets cannot be read here: ${quoted(address)}.`, `Write [the words to click](${address.includes('@') && !address.startsWith('mailto:') ? `mailto:${address}` : address})`);
	if (!/^<\/?[A-Za-z]/.test(rest)) {
		const after = /^<\s*=?\s*([\w.,£%-]*(?: (?!and\b|or\b)[a-z]+)?)/.exec(rest)?.[1] ?? '';
		const example = after ? `Write "under ${after}", or &lt;${rest.startsWith('<=') ? '=' : ''}${after}` : 'Write it in words, or as &lt;';
		return one('mdx/less-than', `"<" starts a component name here. ${example}.`);
	}
	const tag = tagAt(text, start);
	const end = start + tag.length;
	if (/[“”„‟‘’]/.test(tag)) {
		const straight = tag.replace(/[“”„‟‘’]/g, '"');
		const curly = mistake(text, start, end, 'mdx/curly-quotes', `The quotes in ${quoted(tag)} are curly. Replace them with straight ones.`, straight);
		return { ...curly, repairs: [{ start, end, by: straight }] };
	}
	if (tag.endsWith('>')) {
		const isBare = /=\s*[^"'{\s]/.test(tag);
		const why = isBare ? 'has a value without quotes. Put it in straight quotes' : 'cannot be read. Every attribute is a name, = and a value in straight quotes';
		// The name stays, so that its closing tag is not taken for a stray one.
		const name = /^<\/?[\w.-]+/.exec(tag)?.[0] ?? '<';
		const inside = { start: start + name.length, end: end - (tag.endsWith('/>') ? 2 : 1) };
		const bad = mistake(text, start, end, 'mdx/tag', `${quoted(tag)} ${why}, as in title="...".`);
		return inside.start < inside.end ? { ...bad, repairs: [inside] } : bad;
	}
	return one('mdx/tag', `"<" starts a component here, and the component never ends: ${quoted(line)}. Close it with >, or, if "<" is meant, write &lt;.`);
}
