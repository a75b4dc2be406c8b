import type { HostileFindings } from './visit.ts';

/** What was found, for whoever reads the log. */
export function hostileReport(strings: number, { fields, placed, refused, closed, pages, fromFolder, files, hits }: HostileFindings): string {
	const kinds = [...files].filter(([, { reached }]) => reached > 0).map(([ending, { all, reached }]) => `${reached} of ${all} ${ending}`);
	return [
		`${strings} hostile strings in each of ${fields.size} fields: ${placed} published, ${refused} refused by the check.`,
		`Fields that take none of them: ${[...closed].join(', ')}.`,
		`Files with their words in them: ${kinds.join(', ')}; ${files.get('.png')?.all ?? 0} share images drawn.`,
		`${pages} pages opened, ${fromFolder} of them from a bundle: ${hits.length} hits.`,
		...hits.slice(0, 40).map((hit) => `  ${hit}`),
	].join('\n');
}
