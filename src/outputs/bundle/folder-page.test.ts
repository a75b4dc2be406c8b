import { expect, test } from 'vitest';
import { folderPage } from './folder-page.ts';
import { sheetScript } from './sheet-script.ts';

const place = { file: 'topics/bail/index.html', base: '/psd/' };
const adapted = (body: string, head = '') => folderPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, place, (file) => file === 'feed.xml');
const bodyOf = (body: string) => /<body>([\s\S]*)<\/body>/.exec(adapted(body))?.[1];

test.each([
	['addresses, inside of templates and where there is no script too', '<noscript><a href="/psd/topics/">A</a></noscript><template><img src="/psd/a.png"></template>', '<noscript><a href="../index.html">A</a></noscript><template><img src="../../a.png"></template>'],
	['a set of pictures', '<img srcset="/psd/a.webp 1x, /psd/b.webp 2x">', '<img srcset="../../a.webp 1x, ../../b.webp 2x">'],
	['a form', '<form action="/psd/search/"></form>', '<form action="../../search/index.html"></form>'],
	['the folder of the site, with its slash and without', '<pack-bar data-base="/psd/"></pack-bar><archive-search data-index="/psd/pagefind/" data-base="/psd"></archive-search>', '<pack-bar data-base="../../"></pack-bar><archive-search data-index="../../search-data/" data-base="../.."></archive-search>'],
	['the address on paper of a page whose site has no name', '<page-address><a href="/psd/topics/bail/">/psd/topics/bail/</a></page-address>', '<page-address><a href="index.html">topics/bail/index.html</a></page-address>'],
	['a link to what is left out, with its point of the list', '<ul><li><a href="/psd/feed.xml">Feed</a></li><li>Or <a href="/psd/feed.xml">here</a></li></ul>', '<ul><li>Or here</li></ul>'],
	['modules', '<script type="module" src="/psd/assets/a.js"></script>', ''],
	['letters and references', '<p title="&quot;a&quot; &amp; b">1 &lt; 2 &amp; é</p>', '<p title="&quot;a&quot; &amp; b">1 &lt; 2 &amp; é</p>'],
])('%s', (_, body, expected) => {
	expect(bodyOf(body)).toBe(expected);
});

test('of the head stay the styles; a policy for folders and the one script come in the place of others', () => {
	const head = [
		'<meta http-equiv="content-security-policy" content="default-src \'none\'"><meta http-equiv="refresh" content="0; url=/psd/topics/arrest/">',
		'<link rel="stylesheet" href="/psd/theme.css"><link rel="preload" href="/psd/a.woff2" as="font"><link rel="canonical" href="https://psd.example/psd/topics/bail/">',
		'<link rel="alternate" href="/psd/feed.xml"><meta property="og:image" content="https://psd.example/psd/share/a.png"><meta name="twitter:card" content="x"><meta name="description" content="Bail">',
	];
	expect(adapted('', head.join('')).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
		"<!DOCTYPE html>
		<html>
		<head>
		<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types archive-data">
		<meta http-equiv="refresh" content="0; url=../arrest/index.html">
		<link rel="stylesheet" href="../../theme.css">
		<meta name="description" content="Bail">
		<script defer="" src="../../assets/pages.js">
		</script>
		</head>
		<body>
		</body>
		</html>"
	`);
});

test('a sheet becomes a script that holds its elements as data', () => {
	expect(sheetScript('<main><article data-sheet-of="a"><h1 class="x">It’s “a” \\ \'b\'</h1><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><!-- a note --></article></main>', '/psd/', () => false)).toMatchInlineSnapshot(`
		"archiveData=JSON.parse('["article",{"data-sheet-of":"a"},["h1",{"class":"x"},"It’s “a” \\\\\\\\ \\'b\\'"],["svg",{"viewBox":"0 0 1 1"},["path",{"d":"M0 0"}]]]')
		"
	`);
	expect(sheetScript('<main></main>', '/psd/', () => false)).toBeUndefined();
});
