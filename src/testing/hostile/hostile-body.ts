import { own, type Line } from './hostile-file.ts';

/** Markup and all, as an author may paste it. */
export const asItStands = 'as it stands';

const plainWords = 'plain words';

/** A text with something hostile wherever an author can write words. */
export function bodyLines(kind: string, hostile: string): Line[] {
	const place = (field: string, write: (text: string) => string): Line => ({ field: `${kind}: text, ${field}`, hostile: oneLine(hostile), plain: plainWords, write });
	const blank = own('');
	const alone = (field: string, write: (text: string) => string) => [place(field, write), blank];
	return [
		...alone('paragraph', escaped),
		...alone('heading', (text) => `## ${escaped(text)}`),
		...alone('list item', (text) => `- ${escaped(text)}`),
		...alone('task', (text) => `- [ ] ${escaped(text)}`),
		...alone('quotation', (text) => `> ${escaped(text)}`),
		...alone('code', (text) => `A code \`\`\` ${text.replaceAll('`', "'")} \`\`\` in a line.`),
		...alone('strong', (text) => `It is **${escaped(text)}**.`),
		...alone('link text', (text) => `[${escaped(text)}](https://safe.example/)`),
		...alone('link', (text) => `[A link](https://safe.example/${encodeURIComponent(text.toWellFormed())})`),
		place('head cell', (text) => `| ${escaped(text)} | b |`),
		own('| --- | --- |'),
		place('cell', (text) => `| ${escaped(text)} | d |`),
		blank,
		own('A note.[^1]'),
		blank,
		...alone('footnote', (text) => `[^1]: ${escaped(text)}`),
		...componentLines(place, kind === 'edition' ? './images' : '../images'),
		...alone(asItStands, (text) => text),
	];
}

function componentLines(place: (field: string, write: (text: string) => string) => Line, images: string): Line[] {
	const blank = own('');
	return [
		place('Guidance title', (text) => `<Guidance title="${attribute(text)}" source="A manual">`),
		blank,
		place('Guidance', escaped),
		blank,
		own('</Guidance>'),
		blank,
		place('Guidance source', (text) => `<Guidance title="A guide" source="${attribute(text)}">`),
		blank,
		own('Count once.'),
		blank,
		own('</Guidance>'),
		blank,
		place('Quotation by', (text) => `<Quotation by="${attribute(text)}">`),
		blank,
		place('Quotation', escaped),
		blank,
		own('</Quotation>'),
		blank,
		place('Figure caption', (text) => `<Figure caption="${attribute(text)}">`),
		blank,
		place('Figure alternative', (text) => `![${escaped(text)}](${images}/yard.png)`),
		blank,
		own('</Figure>'),
		blank,
	];
}

/** As an author writes what is meant as it stands: <b> -> \<b\> */
function escaped(text: string): string {
	return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
