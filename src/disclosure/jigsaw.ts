import { fullDate } from './dates-of-birth.ts';
import { evenText } from './even-text.ts';
import { matchesOf } from './finding.ts';
import { towns } from './places.ts';

/** A fact that is harmless by itself. Offsets are those of the text it was found in. */
export interface Fact {
	/** As a message names it: "a place". */
	what: string;
	start: number;
	weight: number;
}

/** From here on the facts of a case or a row could point to one person, though nobody is named. */
export const jigsawThreshold = 4;

/** The facts in a text, each kind of them once: the heaviest, and of those the first. */
export function factsIn(original: string): Fact[] {
	const { text, originalOf } = evenText(original);
	return heaviest([...patterns.flatMap(({ what, weight, pattern }) => matchesOf(text, pattern).map((match) => ({ what, weight, start: match.index }))), ...placesIn(text)].map((fact) => ({ ...fact, start: originalOf(fact.start) })));
}

/** Of each kind the heaviest: two towns say no more of one person than one. */
export function heaviest<Kind extends Fact>(facts: readonly Kind[]): Kind[] {
	const kinds = [...new Set(facts.map(({ what }) => what))];
	return kinds.flatMap((what) => facts.filter((fact) => fact.what === what).toSorted((a, b) => b.weight - a.weight || a.start - b.start).slice(0, 1));
}

/** Whether facts add up to one person: somebody's rank or role, with enough beside it. */
export function addsUp(facts: readonly Fact[]): boolean {
	const isSomebody = facts.some(({ what }) => what === rank || what === role);
	return isSomebody && facts.length >= 3 && facts.reduce((sum, { weight }) => sum + weight, 0) >= jigsawThreshold;
}

const rank = 'a rank';
const role = 'a rare role';
const place = 'a place';

const patterns = [
	{ what: rank, weight: 1, pattern: /\b(?:police constable|special constable|constable|sergeant|detective|inspector|PCSO|community support officer|detention officer|call handler|dispatcher|PC|DC|PS|DS|DI)\b/gi },
	{ what: rank, weight: 2, pattern: /\b(?:chief inspector|(?:chief )?superintendent|(?:deputy|assistant) chief constable|DCI|ACC|DCC)\b/gi },
	{
		what: role,
		weight: 2,
		pattern: /\b(?:dog handler|firearms (?:officer|instructor|commander)|armed (?:response )?officer|negotiator|family liaison officer|mounted officer|drone pilot|pilot|diver|search adviser|pursuit driver|driving instructor|wildlife (?:crime )?officer|crime scene investigator|schools? officer|undercover officer|(?:source|informant) handler|federation representative|chaplain|custody nurse|only (?:female|woman|male|black|asian) (?:officer|sergeant|inspector)|surveillance officer|tactical adviser|financial investigator|exhibits officer|press officer)s?\b/gi,
	},
	{
		what: 'a unit',
		weight: 1,
		pattern: /\b(?:dog|roads? policing|firearms|armed response|mounted|marine|rural crime|wildlife crime|public protection|child protection|sexual offences|domestic abuse|economic crime|fraud|cyber ?crime|digital|major crime|murder|serious crime|organised crime|surveillance|intelligence|counter-terrorism|special branch|neighbourhood|burglary|robbery|offender management|missing persons?|custody|drone|air support|football|online offences|task force|tactical aid|proactive|CID|response)(?: \p{Ll}+)? (?:unit|team|section|squad|department|desk)\b|\b(?:PPU|RPU|CID|ARV|TSG|OSU)\b/giu,
	},
	{ what: 'an exact day', weight: 1, pattern: new RegExp(String.raw`(?<![\d/-])${fullDate}(?!\d)`, 'gi') },
];

function placesIn(text: string): Fact[] {
	const named = matchesOf(text, /(?<![\p{L}'-])(?:in|at|near|of|from|outside|around|to|into|between|and)(?: the (?:small |market |seaside |former )?(?:town|village|hamlet|island|suburb) of)? (?<name>\p{Lu}[\p{Ll}'-]+)(?:-\p{L}+)*/gu);
	const stations = matchesOf(text, /(?<![\p{L}'-])(?<name>\p{Lu}\p{Ll}+)(?:-\p{L}+)*(?: \p{Lu}\p{Ll}+)? (?:police station|custody suite|station|town centre|village|hospital)\b/gu);
	return [
		...named.flatMap(({ 0: whole, groups, index }) => (/(?:village|hamlet|island) of/.test(whole) ? [{ what: place, weight: 2, start: index }] : towns.has((groups?.['name'] ?? '').split('-')[0] ?? '') || /town of/.test(whole) ? [{ what: place, weight: 1, start: index }] : [])),
		...stations.flatMap(({ groups, index }) => (/^(?:The|A|An|Local|Our|Their|Each|Every|Any|This|That|One|Nearest|British|Police|Radio|Fire|At|In)$/.test(groups?.['name'] ?? '') ? [] : [{ what: place, weight: 1, start: index }])),
	];
}
