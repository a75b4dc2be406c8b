const ways: readonly ((text: string) => string)[] = [
	(text) => `bail ${text}`,
	(text) => `"${text}"`,
	(text) => text.repeat(40),
];

/** Strings that break programs: more than 300, from a few seeds and the ways in which they come. */
export const hostileStrings: readonly string[] = [...new Set([...seeds(), ...seeds().flatMap((seed) => ways.map((way) => way(seed)))])].filter((text) => text.trim() !== '');

function seeds(): string[] {
	return [
		...['<script>document.title="ran"</script>', '<img src=x onerror=document.title="ran">', '<svg/onload=document.title="ran">', '"><b>bold</b>', "'><i>x</i>", '</ol></main>', '<mark>bail</mark>', '&lt;b&gt;', '&amp;amp;', '&#60;b&#62;'],
		...['javascript:alert(1)', '{{7*7}}', '${7*7}', '#{7*7}', '<%= 7 %>', '%3Cscript%3E', '\\u003cscript\\u003e', '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'undefined', 'null', 'NaN', '[object Object]'],
		...['.*', '(a+)+$', '[', '(', '\\', '*', '?', '+', '^', '$', '|', '{1,999999}', '(?=', '\\p{L}', '[^]*'],
		...['"', '""', '"""', '"bail', 'bail"', '“bail', '„bail”', "'", "''", '`', '«bail»', '" "', '"."', '"" ""'],
		...['!!!', '...', '---', '///', ':::', '@@@', '&&&', '%%%', '%', '%zz', '%E0%A4%A', '#', '?q=1&q=2', ';--', "' OR 1=1 --"],
		...['😀', '👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', 'مرحبا', 'שלום', '\u202Ebail\u202C', 'ba\u200Bil', 'ba\u00ADil', '\uFEFFbail', '日本語', 'Ελληνικά', 'кириллица', 'ไทย', 'Łódź', 'İstanbul', 'ß', 'ﬁ', 'é́́́', '\u0000', '\u0007', '\uD800', '①', '１２', 'ⅷ'],
		...['s.', 's.()', 's 1(((', 'section', 'section 999999', 's.1(a)(b)(c)(d)(e)(f)(g)', '0', '-1', '1e999', '2020/', '/2020'],
	];
}

/** Far longer than anybody types. */
export const longStrings: readonly string[] = ['a'.repeat(10_000), 'bail '.repeat(2_000), '"'.repeat(10_000), '('.repeat(10_000), 's.1'.repeat(3_000), '😀'.repeat(5_000)];
