/** The part of Pagefind's own script that we use: https://pagefind.app/docs/api/ */
export interface PagefindModule {
	search(
		words: string | null,
		options: { filters: Record<string, string>; sort?: Record<string, string> },
	): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	data(): Promise<{
		url: string;
		/** HTML: escaped text in which <mark> stands around the words found. */
		excerpt: string;
		meta: Record<string, string>;
		/** Titles come unescaped. */
		sub_results: { url: string; title: string }[];
	}>;
}

/** An excerpt as text and marks, never as HTML: "a &lt; <mark>bail</mark>" -> "a < ", <mark>bail</mark> */
export function markedParts(excerpt: string): (string | HTMLElement)[] {
	return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
		const text = unescaped(part.replace(/<\/?mark>/g, ''));
		if (!part.startsWith('<mark>')) return text;
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

function unescaped(text: string): string {
	return text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (entity, name: string) => characters[name] ?? entity);
}
