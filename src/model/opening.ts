/** How many words of a narrative a briefing sheet has room for. */
const enough = 130;

/**
 * The beginning of a text as it was built: its first paragraphs, up to the first heading or table and to about as many words as are enough.
 * Notes and their numbers are left out. <p>One.</p><p>Two.</p><h3>Then</h3><p>Three.</p> -> <p>One.</p><p>Two.</p>
 */
export function openingOf(html: string): string {
	const [start = ''] = html.split(/<(?:h[2-6]|table|section|aside|figure)\b/);
	const kept: string[] = [];
	let words = 0;
	for (const [paragraph] of start.matchAll(/<(p|ul|ol)\b[^>]*>[\s\S]*?<\/\1>/g)) {
		words += paragraph.replace(/<[^>]*>/g, '').split(/\s+/).length;
		if (kept.length > 0 && words > enough) break;
		kept.push(paragraph.replace(/<sup>[\s\S]*?<\/sup>/g, ''));
	}
	return kept.join('\n');
}
