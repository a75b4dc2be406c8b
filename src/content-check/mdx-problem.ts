import type { VFileMessage } from 'vfile-message';
import { editorialComponents } from './editorial-components.ts';
import { positionIn, type Position } from './problem.ts';
import { quoted } from './wording.ts';

/** Characters to be replaced, by spaces where nothing else is said; `by` is as long as what it replaces. */
export interface Repair {
	start: number;
	end: number;
	by?: string;
}

export interface MdxMistake {
	position: Position;
	kind: string;
	message: string;
	fix?: string;
	/** What to change before reading on, so that the same mistake is not met again. */
	repairs: Repair[];
}

/** What the MDX parser stumbled over, said to an editor, at the place where the mistake begins. */
export function describeMdxError(error: VFileMessage, text: string): MdxMistake {
	const at = error.place && 'start' in error.place ? error.place.start : error.place;
	const offset = Math.min(at?.offset ?? text.length, text.length);
	switch (error.ruleId) {
		case 'end-tag-mismatch':
			return unbalancedTag(error.reason, text, offset);
		case 'unexpected-closing-slash': {
			const start = text.lastIndexOf('<', offset);
			const tag = tagAt(text, start);
			return mistake(text, start, start + tag.length, 'mdx/closing-tag', `${quoted(tag)} closes a component that was never opened. Delete it, or write the opening tag above.`);
		}
	}
	if (error.source === 'micromark-extension-mdxjs-esm') {
		const start = text.lastIndexOf('\n', offset - 1) + 1;
		const word = text.slice(start).split(/\s/, 1)[0] ?? '';
		return mistake(text, start, start + word.length, 'mdx/program', `A paragraph that begins with the word ${quoted(word)} is read as a piece of program, which is not allowed. Begin it with another word.`);
	}
	if (error.source === 'micromark-extension-mdx-expression') {
		const start = openBrace(text, offset);
		const end = text.indexOf('}', start);
		const shown = end < 0 ? lineFrom(text, start) : text.slice(start, end + 1);
		const painted = mistake(text, start, start + 1, 'mdx/brace', `Curly brackets are not for text: ${quoted(shown)}. Use round brackets, or type \\{ for the sign itself.`);
		return end < 0 ? painted : { ...painted, repairs: [...painted.repairs, { start: end, end: end + 1 }] };
	}
	return badTag(text, offset);
}

/** "Expected a closing tag for `<b>` (1:6-1:9) ...": the tags are named with their places. */
function unbalancedTag(reason: string, text: string, offset: number): MdxMistake {
	const opened = /for `(<[^`]*>)` \((\d+):(\d+)-/.exec(reason);
	const closing = /closing tag `(<[^`]*>)`/.exec(reason);
	const start = opened ? offsetOf(text, Number(opened[2]), Number(opened[3])) : offset;
	const end = start + tagAt(text, start).length;
	const name = /^<\/?([\w.:$-]*)/.exec(text.slice(start))?.[1] ?? '';
	const line = positionIn(text, start).line;
	if (opened && closing) {
		const wrong = mistake(text, offset, offset + tagAt(text, offset).length, 'mdx/closing-tag', `${quoted(tagAt(text, offset))} does not close "<${name}>", which was opened on line ${line}. Write </${name}>.`);
		return { ...wrong, repairs: [...wrong.repairs, { start, end }] };
	}
	if (/either after the end/.test(reason)) {
		return mistake(text, offset, offset + tagAt(text, offset).length, 'mdx/closing-tag', `${quoted(tagAt(text, offset))} stands inside bold or slanted text that began before it. Put it after the end of that text.`);
	}
	const known = editorialComponents.get(name);
	const fix = known ? `Write </${name}> below the text that belongs to it: ${known.example}` : undefined;
	return mistake(text, start, end, 'mdx/open-tag', `"<${name}>" is opened on line ${line} and never closed.`, fix);
}

/** A "<" that begins no component, or a tag with a slip in it. */
function badTag(text: string, offset: number): MdxMistake {
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

function mistake(text: string, start: number, end: number, kind: string, message: string, fix?: string): MdxMistake {
	return { position: positionIn(text, start), kind, message, ...(fix ? { fix } : {}), repairs: [{ start, end }] };
}

/** From "<" to the ">" that ends it, on whatever line, or to the end of the line where none does. */
function tagAt(text: string, start: number): string {
	return /^<(?:"[^"]*"|'[^']*'|[^<>"'])*>|^<[^<>\n]*>?/.exec(text.slice(start))?.[0] ?? '<';
}

function lineFrom(text: string, start: number): string {
	return text.slice(start).split('\n', 1)[0] ?? '';
}

/** The "{" that is still open at a place: the parser names the place where it gave up. */
function openBrace(text: string, offset: number): number {
	let closed = 0;
	for (let at = offset - 1; at >= 0; at--) {
		if (text[at] === '}') closed++;
		else if (text[at] === '{' && closed-- === 0) return at;
	}
	return Math.max(0, text.lastIndexOf('{', offset));
}

function offsetOf(text: string, line: number, column: number): number {
	return text.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
}
