import type { TrendPart } from '../../model/trends.ts';

/** What a piece of a bar is filled with; the patterns are drawn by BarShades.astro under the same id. */
export function shadeOf(id: string, look: TrendPart['look']): string {
	if (look === 3) return 'currentColor';
	return look === 2 || look === 1 ? `url(#${id}-${look})` : 'none';
}
