import { accentOnDark } from '../model/accent.ts';
import layers from '../styles/layers.css?raw';

/**
 * The first style sheet of every page: the order of the layers, which must not hang on the order of imports,
 * and the force's accent, which content/site.yaml sets. A file, since a strict policy allows no style element.
 */
export function themeSheet(accent: string): string {
	return `${layers.trim()}\n@layer tokens {\n\t:root {\n\t\t--accent-on-light: ${accent};\n\t\t--accent-on-dark: ${accentOnDark(accent)};\n\t}\n}\n`;
}
