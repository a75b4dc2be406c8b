import { standards } from '../../schemas/vocabulary.ts';
import type { OutcomeFacts } from '../outcome-facts.ts';
import type { Problem } from '../problem.ts';
import { valuesAt } from '../located-texts.ts';
import { quoted } from '../wording.ts';

/**
 * A misconduct meeting is private: under the Police (Conduct) Regulations 2020 hearings alone are public. Of its outcome
 * a newsletter says rank or role, standard and outcome, unless the regulator has published more itself.
 */
export function privacyProblems({ file, index, say, error }: OutcomeFacts): Problem[] {
	if (say('proceeding') !== 'misconduct meeting' || say('publishedBy')) return [];
	const wrong = (key: string, what: string) => error(key, 'private-meeting', `A misconduct meeting is private, and ${what} can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.`);
	const texts = ['role', 'summary'].flatMap((key) => {
		const found = identifying(say(key));
		return found ? wrong(key, `${found.what} ${quoted(found.text)}`) : [];
	});
	const force = say('force') ? wrong('force', `the force ${quoted(say('force'))}`) : [];
	const day = /^\d{4}-\d{2}-\d{2}$/.test(say('decided')) ? wrong('decided', `the exact day ${quoted(say('decided'))}`) : [];
	const sentence = say('sentence') ? wrong('sentence', 'the sentence of a public court') : [];
	const offences = valuesAt(file.data, [index, 'offences', 0]).length > 0 ? wrong('offences', 'a conviction in a public court') : [];
	return [...texts, ...force, ...day, ...sentence, ...offences];
}

/** A guess from the form of the words: a date, a unit, or a capital after a word that speaks of a place. */
function identifying(text: string): { what: string; text: string } | undefined {
	for (const { what, pattern } of signs) {
		for (const [found] of text.matchAll(pattern)) if (!harmless.test(found)) return { what, text: found };
	}
	return undefined;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const signs = [
	{ what: 'the date', pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b(?: \\d{4})?|\\b(?:${months}) \\d{1,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`, 'g') },
	{ what: 'the unit', pattern: /\b(?!(?:the|a|an|his|her|their|its|this|that|own|whole|another|same|in|of|at|to|with|and|large|small|new|old|senior|management|other|each|every|police|professional)\b)[A-Za-z][\w-]* (?:team|unit|squad|division|branch|relief|BCU|department)\b/gi },
	{ what: 'the place', pattern: /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]round|of) (?:the )?[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*/g },
	{ what: 'the place', pattern: /\b[A-Z][a-z]+ (?:Road|Street|Avenue|Lane|Town|Hall|[Pp]olice [Ss]tation|[Ss]tation|[Cc]ustody [Ss]uite|Division)\b/g },
];

/** Names of the law, of bodies and of programs, and days: they say nothing about where someone works. */
const programs = 'Connect|Storm|Niche|Athena|WhatsApp|Facebook|Instagram|Snapchat|Telegram|Signal|Teams|Outlook|Microsoft|Google|Twitter|TikTok';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|Welsh';
const harmless = new RegExp(`${standards.map(({ value }) => value.split(/[ ,]/)[0]).join('|')}|Professional|Police (?:National|Federation|Regulations|Act)|Independent|Code|College|Crown|Act\\b|Regulations|${programs}|${days}|(?:in|at|from|of) (?:${months})\\b|Police$`);
