import { accentOnDark } from '../model/accent.ts';
import type { Site } from '../schemas/site.ts';
import layers from '../styles/layers.css?raw';
import { pageRules } from './page-rules.ts';

/**
 * The first style sheet of every page: the order of the layers, which must not hang on the order of imports,
 * the force's accent, and the heads and feet of printed sheets: what content/site.yaml sets. A file, since a strict
 * policy allows no style element.
 */
export function themeSheet(site: Site): string {
	const accents = [`--accent-on-light: ${site.accent};`, `--accent-on-dark: ${accentOnDark(site.accent)};`];
	return `${layers.trim()}\n@layer tokens {\n\t:root { ${accents.join(' ')} }\n}\n${pageRules(site)}`;
}
