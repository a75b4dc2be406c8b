import type { ContentFolder } from '../content-folder.ts';
import { errorAt, placesIn, warningAt, type Problem } from '../problem.ts';
import { isText, type SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** Characters that a reader does not see, or takes for others. */
export function checkCharacters({ files }: ContentFolder): Problem[] {
	return files.flatMap((file) => [...(isPlain(file.text) ? [] : [...hidden(file), ...lookAlikes(file)]), ...escaped(file), ...curlyQuotes(file)]);
}

/** Most files have nothing to look for. */
function isPlain(text: string): boolean {
	return /^[\n -~£–—‘’“”…é]*$/.test(text);
}

/** Signs that turn the direction of writing make a text read otherwise than it is stored ("Trojan Source"); the rest only spoils searching. */
function hidden(file: SourceFile): Problem[] {
	const at = placesIn(file.text);
	const told = new Set<string>();
	return [...file.text.matchAll(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|[\u200B\u2060\uFEFF\u180E\u00AD]|(?<=[A-Za-z])[\u200C\u200D]/gu)].flatMap(({ 0: sign, index }) => {
		const turns = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u.test(sign);
		const position = at(index);
		const once = `${position.line} ${turns}`;
		if (told.has(once)) return [];
		told.add(once);
		const called = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		if (turns) return [errorAt(file, position, 'file/direction-sign', `There is an invisible sign here (${called}) that turns the direction of writing, so that a text reads otherwise than it is. Delete it, or type the line anew.`)];
		return [warningAt(file, position, 'file/invisible-sign', `There is an invisible character here (${called}), and a search for the word would miss it. Delete it, or type the word anew.`)];
	});
}

/** The same as YAML lets one write them: "\u202e". */
function escaped(file: SourceFile): Problem[] {
	const at = placesIn(file.text);
	return [...file.text.matchAll(/\\u(?:202[a-e]|206[6-9]|200[ef]|061c)/gi)].map(({ 0: sign, index }) =>
		errorAt(file, at(index), 'file/direction-sign', `${quoted(sign)} stands for a sign that turns the direction of writing, so that a text reads otherwise than it is. Delete it.`),
	);
}

/** Letters of other alphabets that look like ours: Cyrillic and Greek, each below the Latin one. */
const [foreign, latin] = ['аеорсухіјѕһԁӏьАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυι', 'aeopcyxijshdlbABESIJKMHOPCTYXABEZHIKMNOPTYXavopui'];

/** A file with more is not mended word by word. */
const mostInFile = 500;

/** A word of both alphabets, and an address with a letter of the other one, are never meant. */
function lookAlikes(file: SourceFile): Problem[] {
	const at = placesIn(file.text);
	const found = [...file.text.matchAll(/[\p{L}\p{M}]+/gu), ...file.text.matchAll(/(?<=https?:\/\/|mailto:)[^\s/)"'>]+/gu)];
	const words = found.flatMap(({ 0: word, index }) => {
		const first = [...word].findIndex((letter) => foreign?.includes(letter));
		const isMixed = first >= 0 && (/[A-Za-z]/.test(word) || !/\p{L}\p{M}*$/u.test(word) || /[.@]/.test(word));
		return isMixed ? [{ word, index, first }] : [];
	});
	const places = new Map(words.map((each) => [each.index + each.first, each]));
	return [...places].slice(0, mostInFile).map(([offset, { word }]) => {
		const letter = file.text[offset] ?? '';
		const plain = [...word].map((each) => latin?.[foreign?.indexOf(each) ?? -1] ?? each).join('');
		const alphabet = /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
		return errorAt(file, at(offset), 'file/look-alike', `${quoted(word)} looks like ${quoted(plain)}, but contains a non-Latin letter: this ${quoted(letter)} is ${alphabet}. Type the word anew.`);
	});
}

/** title: “Bad” - Word's quotes do not quote in YAML: they become part of the text. */
function curlyQuotes(file: SourceFile): Problem[] {
	const isData = /\.yaml$/.test(file.path);
	if (!isData && !isText(file.kind)) return [];
	const block = isData ? file.text : file.text.split('\n').slice(0, file.bodyLine - 1).join('\n');
	const at = placesIn(block);
	return [...block.matchAll(/^([ \t]*(?:- )?(?:[A-Za-z]+:[ \t]+|(?<=- )))(?:[“”„]([^“”„\n]*)[“”]|[‘’]([^‘\n]*)[’‘])[ \t]*$/gmu)].map((match) => {
		const [, lead = '', double, single] = match;
		const position = at(match.index + lead.length);
		const message = `The curly quotes around ${quoted(double ?? single)} become part of the text. Use straight ones, or none:`;
		return warningAt(file, position, 'schema/curly-quotes', message, `${lead.trim()} "${(double ?? single ?? '').trim()}"`);
	});
}
