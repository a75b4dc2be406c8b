/**
 * The strings that are put into every text field of a content, and typed into the search: what a browser might take for code,
 * and what breaks programs. More than three hundred, each as it stands and in other ways in which it may come.
 */

/** Runs in a browser that takes a text for code: the tests look whether it ever does. */
const hit = 'window.__hit=1';

const code: readonly string[] = [
	`<script>${hit}</script>`,
	`</script><script>${hit}</script>`,
	`<script src=//elsewhere.invalid/a.js></script>`,
	`<img src=x onerror=${hit}>`,
	`<svg onload=${hit}>`,
	`<svg><animate onbegin=${hit} attributeName=x dur=1s>`,
	`<iframe srcdoc="<script>parent.${hit}</script>">`,
	`<iframe src=javascript:${hit}>`,
	`<a href=javascript:${hit}>a</a>`,
	`<details open ontoggle=${hit}>`,
	`<body onload=${hit}>`,
	`<input autofocus onfocus=${hit}>`,
	`<video><source onerror=${hit}>`,
	`<object data=javascript:${hit}>`,
	`<embed src=javascript:${hit}>`,
	`<form action=//elsewhere.invalid><button>a`,
	`<base href=//elsewhere.invalid/>`,
	`<meta http-equiv=refresh content="0;url=//elsewhere.invalid/">`,
	`<link rel=stylesheet href=//elsewhere.invalid/a.css>`,
	`<style>body{display:none}</style>`,
	`<math><mtext><style><img src=x onerror=${hit}></style>`,
	`<template shadowrootmode=open><img src=x onerror=${hit}></template>`,
	`<noscript><p title="</noscript><img src=x onerror=${hit}>">`,
	`<!--><img src=x onerror=${hit}>-->`,
	`<![CDATA[<img src=x onerror=${hit}>]]>`,
	`]]><img src=x onerror=${hit}>`,
	`" onmouseover="${hit}" x="`,
	`' onmouseover='${hit}' x='`,
	`"><img src=x onerror=${hit}>`,
	`'><img src=x onerror=${hit}>`,
	`</title><img src=x onerror=${hit}>`,
	`</textarea><img src=x onerror=${hit}>`,
	`</style><img src=x onerror=${hit}>`,
	`"; } } body { background: url(//elsewhere.invalid/a) } x { content: "`,
	`\\22 ; } body { display: none } x { content: \\22`,
	`{{constructor.constructor('${hit}')()}}`,
	'${' + hit + '}',
	`{${hit}}`,
	`javascript:${hit}`,
	`data:text/html,<script>${hit}</script>`,
	`[a](javascript:${hit})`,
	`<mark>a</mark><img src=x onerror=${hit}>`,
	`&lt;img src=x onerror=${hit}&gt;`,
	`&#60;img src=x onerror=${hit}&#62;`,
	`%3Cimg%20src%3Dx%20onerror%3D${hit}%3E`,
	`=HYPERLINK("http://elsewhere.invalid","a")`,
	`__proto__`,
	`constructor`,
	`hasOwnProperty`,
	`<xss id=x tabindex=1 onfocusin=${hit}>`,
];

/** In other letters, between words, and as an author may try to have it pass. */
const waysOfCode: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => `Before ${text} after`,
	(text) => text.replace(/<(\/?)(\w+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`).replaceAll('onerror', 'OnErRoR'),
	(text) => text.replaceAll('<', '\\<').replaceAll('=', ' = '),
];

/** Signs of patterns, of quotation, of other alphabets, and words that programs use themselves. */
const odd: readonly string[] = [
	...['"><b>bold</b>', "'><i>x</i>", '</ol></main>', '<mark>bail</mark>', '&lt;b&gt;', '&amp;amp;', '&#60;b&#62;'],
	...['javascript:alert(1)', '{{7*7}}', '${7*7}', '#{7*7}', '<%= 7 %>', '%3Cscript%3E', '\\u003cscript\\u003e', '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'undefined', 'null', 'NaN', '[object Object]'],
	...['.*', '(a+)+$', '[', '(', '\\', '*', '?', '+', '^', '$', '|', '{1,999999}', '(?=', '\\p{L}', '[^]*'],
	...['"', '""', '"""', '"bail', 'bail"', '“bail', '„bail”', "'", "''", '`', '«bail»', '" "', '"."', '"" ""'],
	...['!!!', '...', '---', '///', ':::', '@@@', '&&&', '%%%', '%', '%zz', '%E0%A4%A', '#', '?q=1&q=2', ';--', "' OR 1=1 --"],
	...['😀', '👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', 'مرحبا', 'שלום', '\u202Ebail\u202C', 'ba\u200Bil', 'ba\u00ADil', '\uFEFFbail', '日本語', 'Ελληνικά', 'кириллица', 'ไทย', 'Łódź', 'İstanbul', 'ß', 'ﬁ', 'é́́́', '\u0000', '\u0007', '\uD800', '①', '１２', 'ⅷ'],
	...['s.', 's.()', 's 1(((', 'section', 'section 999999', 's.1(a)(b)(c)(d)(e)(f)(g)', '0', '-1', '1e999', '2020/', '/2020'],
	...['bail\nbail', 'bail\r\nbail', 'bail\tbail', '\tbail', '+1', '@sum', '-1+1', '=1+1', '<', '>', '<a', '</', '<!--', '-->', '<?xml ?>', '&', '&;', '&lt', '&#0;', '&#x1F600;'],
];

const waysOfOdd: readonly ((text: string) => string)[] = [(text) => text, (text) => `bail ${text}`];

export const hostileStrings: readonly string[] = [...new Set([...spread(code, waysOfCode), ...spread(odd, waysOfOdd)])].filter((text) => text.trim() !== '');

/** Far longer than anybody types. */
export const longStrings: readonly string[] = ['a'.repeat(10_000), 'bail '.repeat(2_000), '"'.repeat(10_000), '('.repeat(10_000), 's.1'.repeat(3_000), '😀'.repeat(5_000), '<b>'.repeat(3_000)];

function spread(texts: readonly string[], ways: readonly ((text: string) => string)[]): string[] {
	return texts.flatMap((text) => ways.map((way) => way(text)));
}
