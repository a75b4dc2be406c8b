import { before, sightings, type Sighting } from './finding.ts';

/** Postcodes, houses and flats; a street without a number, which is home to many, is a kind of its own. */
export function findAddresses(text: string): Sighting[] {
	const houses = sightings(text, 'disclosure/address', house, isHouse);
	return [
		...sightings(text, 'disclosure/postcode', /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]?[ -]?\d(?!ST|ND|RD|TH)[A-Z]{2}|GIR ?0AA)(?![\p{L}\d])/dgu, (value) => !/^(?:Q[1-4]|CH\d) /.test(value)),
		...sightings(text, 'disclosure/postcode', /\bpost ?code(?:d)?(?: (?:area|district|sector|is|was|of|begins|beginning(?: with)?|starting|starts|with))*[ :,("']{1,3}(?<value>[a-z]{1,2}\d[a-z\d]?(?: ?\d[a-z]{2}| ?\d)?)(?![\p{L}\d])/dgiu),
		...sightings(text, 'disclosure/postcode', /(?<![\p{L}\d])[a-z]{1,2}\d{1,2}[a-z]? \d(?!st|nd|rd|th)[a-z]{2}(?![\p{L}\d])/dgu, (_, { index, input }) => /(?:,|\b(?:at|in|address)) $/.test(before(input, index))),
		...houses,
		...sightings(text, 'disclosure/address', /(?<![\p{L}\d])(?:Flat|Apartment|Apt|Bedsit|Maisonette)\.? ?(?:No\.? ?)?\d{1,4}[A-Za-z]?(?![\d%])(?:,? \p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)*)?/dgu),
		...sightings(text, 'disclosure/address', /\b(?:lives?|lived|living|resid(?:es?|ed|ing)|home address(?: (?:is|was))?|address:|address (?:is|was|of)) ?(?:at |is )?(?<value>(?:(?:No\.? ?|number )?\d{1,4}[A-Za-z]? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*|(?:The )?\p{Lu}[\p{L}'-]+ (?:\p{Lu}[\p{L}'-]+ )?(?:Cottage|Farm|House|Lodge|Barn|Villa|Rectory|Vicarage|Bungalow|Court|Towers?)))/dgu),
		...sightings(text, 'disclosure/street', street, isStreet).filter(({ start, end }) => !houses.some((whole) => whole.start <= start && end <= whole.end)),
	];
}

const words = String.raw`(?:(?:St|Mc)\.? ?)?\p{Lu}[\p{L}'-]+(?: (?:of |the )?\p{Lu}[\p{L}'-]+){0,2}`;
const kinds = 'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr|Court|Ct|Crescent|Cres|Gardens|Gdns|Grove|Place|Terrace|Terr|Way|Hill|Square|Mews|Walk|Row|Green|View|Rise|Parade|Quay|Wharf|Gate|Fold|Croft|Meadows?|Villas|Cottages|Mount|Bank|Brow|Vale|Dale|Chase|Yard|Boulevard|Esplanade|Promenade|Heights|Park';
const house = new RegExp(
	String.raw`(?<![\p{L}\d/.£:-])(?:[Nn]o\.? ?|[Nn]umber )?(?<number>\d{1,4})[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,? (?<street>(?:${words} (?:${kinds})|The (?:Avenue|Crescent|Grove|Mews|Close|Green|Drive|Square|Street|Lane)|\p{Lu}[\p{L}'-]*(?:gate|croft|side)))(?![\p{L}])`,
	'dgu',
);
const street = new RegExp(String.raw`(?<![\p{L}\d] )(?<![\p{L}])${words} (?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Grove|Mews|Gardens)(?![\p{L}]| (?:[Pp]olice|[Ss]tation|[Hh]ospital|[Cc]ustody|[Mm]agistrates))`, 'dgu');

function isHouse(_: string, { groups = {} }: RegExpExecArray): boolean {
	const name = groups['street'] ?? '';
	return !isPublicPlace(name) && !/(?:Crown|Magistrates'?|County|High|Supreme|Youth|Family|Coroner'?s'?|Justice) Court$/.test(name) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(name) && !/^(?:19|20)\d\d$/.test(groups['number'] ?? '');
}

/** A street by its name alone; a road that everyone knows, or that is no one's home, is none. */
function isStreet(value: string): boolean {
	return !isPublicPlace(value) && !/^(?:The|A|An|In|On|At|High|Main|Ring|Front|Each|Every|One|Private|No|This|That|Police)\b[^ ]* (?:Street|Road|Lane|Avenue|Drive|Close)$/.test(value) && !/^(?:Bus|Cycle|Hard|Fast|Test|Memory|National|Key|Inside|Outside) /.test(value);
}

function isPublicPlace(name: string): boolean {
	return /\b(?:Downing Street|Fleet Street|Wall Street|Scotland Yard|Sesame Street|Coronation Street|Hyde Park|Baker Street|Petty France|Harley Street|Canary Wharf)$/.test(name);
}
