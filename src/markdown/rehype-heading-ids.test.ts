import { rehypeHeadingIds as ofAstro } from '@astrojs/markdown-remark';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';

test.for([
	'<h2>The second call</h2><h3>The <em>second</em> call</h3><h2>The second call</h2>',
	'<h2>“What’s next?” – £5 &amp; <code>a {b}</code></h2><h4>Ŵyl</h4><h2></h2><h2>…</h2>',
	'<h2 id="notes">Notes</h2><h2>Notes</h2><hr><header>No heading</header><section><h6>In a section</h6></section>',
])('headings have the ids that Astro gives them: %s', (html) => {
	const [ours, theirs] = [fromHtml(html, { fragment: true }), fromHtml(html, { fragment: true })] as const;
	rehypeHeadingIds()(ours);
	unified().use(ofAstro).runSync(theirs, new VFile({ path: 'case.mdx' }));
	expect(toHtml(ours)).toBe(toHtml(theirs));
	expect(toHtml(ours)).not.toBe(html);
});
