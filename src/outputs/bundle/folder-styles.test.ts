import { expect, test } from 'vitest';
import { folderStyles } from './folder-styles.ts';

test.each([
	['@font-face{src:url(/psd/assets/serif.woff2)format("woff2")}', '@font-face{src:url(serif.woff2)format("woff2")}'],
	['a{background:url("/psd/band.svg")}', 'a{background:url("../band.svg")}'],
	["a{background:url( '/psd/band.svg' )}", "a{background:url('../band.svg')}"],
	['a{mask:url(#wave)}', 'a{mask:url(#wave)}'],
	['a{background:url(https://elsewhere.example/a.png)}', 'a{background:url(https://elsewhere.example/a.png)}'],
	['@page{@top-left{content:"The url(/psd/assets/x) of \\" url(/psd/y)"}}', '@page{@top-left{content:"The url(/psd/assets/x) of \\" url(/psd/y)"}}'],
	['@font-face{font-display:optional}', '@font-face{font-display:fallback}'],
	['/* url(/psd/x) */a{}', '/* url(/psd/x) */a{}'],
])('%s', (css, expected) => {
	expect(folderStyles(css, { file: 'assets/style.css', base: '/psd/' })).toBe(expected);
});
