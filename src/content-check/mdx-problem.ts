import type { VFileMessage } from 'vfile-message';
import { editorialComponents } from './editorial-components.ts';
import { badTag } from './mdx-bad-tag.ts';
import { lineFrom, mistake, tagAt, type MdxMistake } from './mdx-mistake.ts';
import { positionIn } from './problem.ts';
import { quoted } from './wording.ts';

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
	if (/^[a-z]/.test(name)) return mistake(text, start, end, 'mdx/html', `"<${name}>" is HTML, which a text does not need. ${name === 'br' ? 'Delete it, and leave an empty line for a new paragraph' : 'Delete the tag'}.`);
	const known = editorialComponents.get(name);
	const fix = known ? `Write </${name}> below the text that belongs to it: ${known.example}` : undefined;
	return mistake(text, start, end, 'mdx/open-tag', `"<${name}>" is opened on line ${line} and never closed.`, fix);
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
