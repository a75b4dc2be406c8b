import { keyOf } from '../model/search/words.ts';
import { element } from './element.ts';
import { markParameter } from './mark-on-arrival.ts';

/** Marks the words on this page that a search led here for, and says so, with a way to clear them. */
export function markWords(): void {
	const main = document.querySelector('main');
	const wanted = new Set((new URLSearchParams(location.search).get(markParameter) ?? '').slice(0, 600).split(' ').map(keyOf).filter(Boolean));
	if (!main || wanted.size === 0) return;
	const marks = textsIn(main).flatMap((text) => markIn(text, wanted));
	if (marks.length === 0) return clearAddress();
	const count = marks.length === 1 ? '1 place is marked' : `${marks.length} places are marked`;
	const button = element('button', '', 'Clear the marks');
	button.type = 'button';
	const notice = element('aside', 'search-marks label', element('p', '', `${count}.`), button);
	notice.setAttribute('aria-label', 'Words you searched for');
	notice.dataset['screenOnly'] = '';
	button.addEventListener('click', () => {
		for (const mark of marks) unmark(mark);
		notice.remove();
		clearAddress();
		main.focus({ preventScroll: true });
	});
	main.append(notice);
}

function textsIn(main: Element): Text[] {
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Text && !node.parentElement?.closest('script, style, svg, button, select, option, nav, [hidden]')) texts.push(node);
	}
	return texts;
}

/** Puts a mark around every wanted word of a text. */
function markIn(text: Text, wanted: ReadonlySet<string>): HTMLElement[] {
	const pieces = text.data.split(/(\s+)/u);
	if (!pieces.some((piece) => wanted.has(keyOf(piece)))) return [];
	const marks: HTMLElement[] = [];
	const content = pieces.flatMap((piece): (string | HTMLElement)[] => {
		if (!wanted.has(keyOf(piece))) return [piece];
		const [, head = '', middle = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
		const mark = element('mark', '', middle);
		marks.push(mark);
		return [head, mark, tail];
	});
	text.replaceWith(...content);
	return marks;
}

function unmark(mark: HTMLElement): void {
	const parent = mark.parentNode;
	mark.replaceWith(...mark.childNodes);
	parent?.normalize();
}

function clearAddress(): void {
	const address = new URL(location.href);
	address.searchParams.delete(markParameter);
	history.replaceState(history.state, '', address);
}
