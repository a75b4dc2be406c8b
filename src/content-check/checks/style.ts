import type { ContentFolder } from '../content-folder.ts';
import { filesOf, textsIn } from '../content-index.ts';
import { warningAt, type Problem } from '../problem.ts';
import { proseOf, type Prose } from '../prose.ts';
import { problemsShape, reading } from '../reading.ts';
import { longSentences } from '../sentences.ts';
import { quoted } from '../wording.ts';
import { unexplained } from './style-abbreviations.ts';

/** Words that do harm, and those that readers stumble over: all of it is advice. */
export function checkStyle(folder: ContentFolder): Problem[] {
	const terms = textsIn(filesOf(folder, 'glossary'), ['*', 'term']).map(({ text }) => text);
	return folder.files.flatMap((file) => [...wordsIn(file), ...unexplained(file, terms)].slice(0, mostInFile));
}

/** Nobody reads more advice on one file, and looking for each place takes time. */
const mostInFile = 50;

const wordsIn = reading('style', problemsShape, (file) => {
	const found: Problem[] = [];
	for (const prose of proseOf(file)) {
		if (found.length >= mostInFile) break;
		found.push(...suicide(prose), ...blame(prose), ...tooLong(prose));
	}
	return found;
});

/** The media guidelines of Samaritans for reporting suicide, and the editors' code of Ipso: no crime, no success, no fashion. */
const advisedAgainst = [
	{ pattern: /\bcommit(?:s|ted|ting)? suicide\b/gi, instead: '"died by suicide", "took their own life"', why: 'sounds like a crime, which suicide has not been since 1961' },
	{ pattern: /\b(?:un)?successful(?:ly)? (?:suicide(?: attempt)?|attempts? (?:at|to commit) suicide)\b|\bcompleted (?:a )?suicide\b|\bsuicide attempts? (?:that )?(?:succeeded|was (?:un)?successful)\b/gi, instead: '"died by suicide", "survived a suicide attempt"', why: 'makes a death a success' },
	{ pattern: /\bfailed (?:suicide(?: attempt)?|attempts? (?:at|to commit) suicide)\b|\bsuicide attempts? (?:that )?failed\b|\bfailed to (?:kill (?:him|her|them)sel(?:f|ves)|take (?:his|her|their) own li(?:fe|ves))\b/gi, instead: '"survived a suicide attempt"', why: 'makes survival a failure' },
	{ pattern: /\bsuicide (?:epidemic|wave|craze|cluster|hot ?spot)s?\b|\b(?:epidemic|wave|spate|rash) of suicides?\b/gi, instead: '"a rise in deaths by suicide", "a place"', why: 'makes more of it than numbers say' },
	{ pattern: /\bsuicide (?:bid|victim|mission)s?\b|\bcry for help\b|\bsuicid(?:e|al) (?:threats?|tendenc(?:y|ies))\b/gi, instead: '"a suicide attempt", "someone who died by suicide", "thoughts of suicide"', why: 'makes light of it or labels a person' },
];

function suicide(prose: Prose): Problem[] {
	return advisedAgainst.flatMap(({ pattern, instead, why }) =>
		found(prose, pattern).map(([words]) => warningAt(prose.file, prose.positionOf(words), 'style/suicide', `${quoted(words)} ${why}. Guidance on reporting suicide advises against it.`, `Such as: ${instead}`)),
	);
}

/** A panel finds facts and a standard breached; guilt is for a criminal court to find. */
function blame(prose: Prose): Problem[] {
	const isOfCourt = /\bplead|\bpleaded\b|\bconvict|\bcourts?\b|\bjury\b|\btrial\b|\boffences?\b|\bverdict\b|\bmagistrates?\b|\bcriminal\b|\bcharged?\b|\bbail(?:ed)?\b|\bnot guilty\b/i.test(prose.text);
	const guilt = found(prose, /\bguilty\b(?: of (?:[a-z-]+ ){0,3}?(misconduct|breach(?:ing|es)?|standards?|failing|failure))?/gi).flatMap(([words, failing]) => {
		const isCrime = /^in (?:a )?public/i.test(prose.text.slice(prose.text.indexOf(words) + words.length).trim());
		if ((isOfCourt && !failing) || isCrime) return [];
		return [warningAt(prose.file, prose.positionOf(words), 'style/blame', `${quoted(words)} is a word for criminal courts. Misconduct proceedings find facts, and whether a standard was breached.`, 'Such as: "misconduct was proven", "breached the standard of"')];
	});
	const names = found(prose, /\b(?:bad apples?|rogue (?:officer|cop|constable)s?|culprits?|wrongdoers?|disgraced|bent (?:copper|officer)s?|corrupt cops?)\b/gi).map(([words]) =>
		warningAt(prose.file, prose.positionOf(words), 'style/blame', `${quoted(words)} blames a person. Say what was done, and what was found.`),
	);
	return [...guilt, ...names];
}

const mostWords = 45;

function tooLong(prose: Prose): Problem[] {
	return longSentences(prose.text, mostWords).slice(0, mostInFile).map(({ words, start }) =>
		warningAt(prose.file, prose.positionOf(start), 'style/long-sentence', `This sentence has ${words} words; beyond ${mostWords} readers lose the thread. Make two of it: ${quoted(start)} ...`),
	);
}

function found({ text }: Prose, pattern: RegExp): RegExpExecArray[] {
	return [...text.matchAll(pattern)].slice(0, mostInFile);
}
