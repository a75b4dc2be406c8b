declare module 'smartypants' {
	/** Curls quotes and sets dashes in plain text, as Unicode characters. */
	export function smartypantsu(text: string, attributes?: string): string;
}
