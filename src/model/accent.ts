/** The force's colour and what is made of it. Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** The grounds that the accent is read on; `styles/tokens.css` uses the same values, and a test says so. */
export const grounds = { paper: '#fbfaf6', tint: '#f1eee5', darkPaper: '#10161e', darkTint: '#1a232e' };

/** Text of normal size: success criterion 1.4.3, level AA. */
const enough = 4.5;

/** The sentence to show an editor whose accent cannot be read, or undefined when it can. */
export function accentProblem(accent: string): string | undefined {
	const ratio = Math.min(contrast(accent, grounds.paper), contrast(accent, grounds.tint), contrast(accent, '#ffffff'));
	if (ratio >= enough) return undefined;
	return `The accent "${accent}" is too pale to read: its contrast with the page is ${ratio.toFixed(1)} to 1, and text needs ${enough} to 1. A darker one of the same colour is "${darkened(accent)}".`;
}

/** The accent for dark pages: the same hue, lightened until it can be read there. */
export function accentOnDark(accent: string): string {
	return towards(accent, '#ffffff', (colour) => contrast(colour, grounds.darkTint) >= enough + 1.5);
}

/** The ratio of two colours, from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function darkened(accent: string): string {
	return towards(accent, '#000000', (colour) => contrast(colour, grounds.tint) >= enough);
}

function towards(colour: string, goal: string, isGood: (colour: string) => boolean): string {
	for (let share = 0; share < 1; share += 0.04) {
		const mixed = mix(colour, goal, share);
		if (isGood(mixed)) return mixed;
	}
	return goal;
}

function mix(one: string, other: string, share: number): string {
	const [a, b] = [channels(one), channels(other)];
	const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
