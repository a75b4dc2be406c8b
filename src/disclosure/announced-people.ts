import { before, matchesOf, type Sighting } from './finding.ts';
import { doubtfulGivenNames, isNameIn } from './given-names.ts';
import { isKnownName, isOrdinary } from './ordinary-words.ts';
import { isFullName, nameForm, nameIn } from './person-name.ts';
import { towns } from './places.ts';

/** "a man called Oldroyd", "her son Jayden", 'nicknamed "Smudge"', "the victim, Karen,", "named as Ondine Thackray" */
export function findAnnouncedPeople(text: string): Sighting[] {
	return matchesOf(text, announcement).flatMap((match) => {
		const { cue = '', run = '', gap = '' } = match.groups ?? {};
		const end = match.index + match[0].length;
		const rest = text.slice(end, end + 30);
		const name = nameIn(run, rest, { isSure: false }) ?? ((surely.test(cue) || cue.startsWith('known')) && !isOrdinary(run.split(' ')[0] ?? '') ? run : undefined);
		if (name === undefined) return [];
		const isKin = kin.test(cue) || personWord.test(before(text, match.index, 30));
		const first = name.split(' ')[0] ?? '';
		const isKnown = isKnownName(first) || (isKin && isNameIn(doubtfulGivenNames, first)) || isKnownName(name.split(' ').at(-1) ?? '');
		const isWhole = isFullName(name) && (isKin || surely.test(cue) || job.test(cue)) && (!gap.startsWith(',') || /^[,.;:)]|^ and \p{Lu}|^ (?:said|told|was|had|who)\b/u.test(rest));
		const isApposed = gap.startsWith(',') && isKin && /^(?:[,.;:)]| and \p{Lu})/u.test(rest) && !isOrdinary(first) && !towns.has(first);
		if (!isKnown && !isWhole && !isApposed && (!isKin || gap.startsWith(','))) return [];
		const start = end - run.length;
		const value = name.replace(/'s?$/, '');
		return [{ kind: 'disclosure/named-person', value, start, end: start + value.length }];
	});
}

const kin = /^(?:nicknamed|alias|aka|a\.k\.a\.|initials|kn|gave|answer|his|her|their|'s|my|the |an? |two |three |both |you |dear|hello|hi\b)/i;
const surely = /^(?:named|identified|name|.*name|.*names)\b/i;
const personWord = /\b(?:he|she|they|him|them|man|woman|boy|girl|child|person|people|officer|colleague|teenager|driver|victim|suspect|witness|someone|somebody|neighbour|friend|son|daughter|lad|youth|resident|patient|sergeant|constable|inspector|student|nurse|teacher|solicitor|prisoner|detainee|pensioner|rider|cyclist|recruit|probationer)\b[^.]{0,20}$/;

const relations = String.raw`son|daughter|wife|husband|partner|ex-partner|girlfriend|boyfriend|fiancée?|mother|father|mum|dad|brother|sister|stepson|stepdaughter|stepfather|stepmother|friend|neighbour|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandmother|grandfather|baby|twins?|ex-wife|ex-husband|ex|carer|boss|sister-in-law|brother-in-law|mother-in-law|father-in-law|flatmate|landlord|landlady|colleague|crewmate|tutor|supervisor|line manager|solicitor|godson|goddaughter|lodger|tenant|mate`;
const roles = String.raw`victim|witness|suspect|complainant|detainee|caller|deceased|officer|colleague|girl|boy|man|woman|child|teenager|neighbour|passenger|driver|pensioner|patient|prisoner|rider|cyclist|pedestrian|informant|recruit|trainee|student|solicitor|nurse|paramedic|interpreter|inspector|sergeant|constable|investigator|tutor|defendant|claimant|resident|shopkeeper|landlord|applicant|widow|widower|supervisor|appropriate adult|cadet|volunteer|detective|dispatcher|call handler|custody nurse|doctor|teacher|journalist|reporter|lawyer|barrister|coroner|manager|clerk|cleaner|councillor|director|chair|lead|friend|partner|student officer|special constable|reporting officer|family liaison officer|next of kin`;
const job = new RegExp(`^(?:[Cc]ustody |[Dd]uty )?(?:${roles})s?$`, 'u');
const announcement = new RegExp(
	String.raw`(?:(?<![\p{L}])|(?<=\p{L})(?='s ))(?<cue>named(?: only| locally| in court| at the inquest)?(?: as)?|called|known (?:(?:locally|online|only|on|in|to|at|around|among) (?:\p{Ll}+ ){0,3})?(?:as|by)|nicknamed|alias|aka|a\.k\.a\.|identified(?: \p{Ll}+){0,2} as|kn(?:ew|ow) (?:him|her|them) (?:as|by)|gave (?:his|her|their|the) name(?: as| of)?|answer(?:s|ed|ing) to|(?:[Hh]is|[Hh]er|[Tt]heir) (?:real |full |maiden |first |last |married )?name (?:is|was|being)|(?:real |full |maiden |married )?name(?: is| was|:)|(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|'s) (?:[\p{Ll}-]+ ){0,2})(?:${relations})|(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Bb]oth) (?:[\p{Ll}-]+ ){0,2}(?:${roles})s?|(?:[Yy]ou must be|[Mm]y name is|[Hh]ello|[Hh]i|[Dd]ear|[Tt]hank you|[Ss]orry)|(?<![\p{L}])(?:[Cc]ustody |[Dd]uty )?(?:${roles})s?)(?<gap>,? ["']?(?:\p{Lu}\p{Ll}+["'] )?)(?<run>${nameForm})`,
	'gu',
);
