import { before, sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/map-place';

/** A point on the map: decimal and sexagesimal degrees, a grid reference of the Ordnance Survey, three words. */
export function findMapPlaces(text: string): Sighting[] {
	return [
		...sightings(text, kind, /(?<![\d.])[-+]?[1-8]?\d\.\d{3,}°?\s?[NS]?(?:[,;/ ]|and|lon(?:gitude)?|long)[\s,:]*[-+]?1?\d{1,2}\.\d{3,}°?\s?[EW]?(?!\d)/dgi),
		...sightings(text, kind, /\d{1,3}° ?\d{1,2}(?:'|′)? ?\d{0,2}(?:\.\d+)?(?:''|"|″)? ?[NSEW]\b(?:[, ]+\d{1,3}° ?\d{1,2}(?:'|′)? ?\d{0,2}(?:\.\d+)?(?:''|"|″)? ?[NSEW])?/dg),
		...sightings(text, kind, /(?<![\p{L}\d])[HNOST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?![\p{L}\d]|[,.]\d)/dgu, (value, { index, input }) => !value.startsWith('NO') || /grid/.test(before(input, index))),
		...sightings(text, kind, /\blat(?:itude)?\.?[ :=]{1,3}(?<value>[-+]?\d{1,2}\.\d{3,}[^\d]{1,20}\d{1,3}\.\d{3,})/dgi),
		...sightings(text, kind, /\bgrid ref(?:erence)?(?: (?:is|was|of))?[ :]{1,2}(?<value>[A-Z]{2} ?\d{2,5} ?\d{2,5})/dgi),
		...sightings(text, kind, /(?<![:\w/])\/{3} ?\p{L}+\.\p{L}+\.\p{L}+/dgu),
		...sightings(text, kind, /(?:what3words|what 3 words|what three words|w3w)[^.\n]{0,25}?[ :/]+(?<value>\p{L}{2,}\.\p{L}{2,}\.\p{L}{2,})/dgiu),
	];
}
