import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFixture } from '../content-fixture.ts';
import { readContentFolder } from '../content-folder.ts';
import { checkStyle } from './style.ts';

/** What the style check says of a case, each on one line with its place. */
function styleOf(text: string, title = 'A second case'): string[] {
	const heading = `---\ntitle: ${title}\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n---\n\n`;
	const write = (dir: string) => writeFileSync(join(dir, 'editions/2020-q1/cases/second.mdx'), heading + text);
	return withFixture([], (dir) => checkStyle(readContentFolder(dir)), write).map(({ line, column, message, fix }) => `${line}:${column} ${message}${fix ? ` | ${fix}` : ''}`);
}

test('advises against words that reporting on suicide should not have, at the words themselves', () => {
	expect(styleOf('He had *committed\nsuicide*.\n\n- After a failed suicide attempt\n- there was a "suicide epidemic",\n- and a successful attempt at suicide.\n\n> A suicide bid.\n', 'Committing suicide')).toMatchInlineSnapshot(`
		[
		  "2:8 "Committing suicide" sounds like a crime, which suicide has not been since 1961. Guidance on reporting suicide advises against it. | Such as: "died by suicide", "took their own life"",
		  "8:9 "committed suicide" sounds like a crime, which suicide has not been since 1961. Guidance on reporting suicide advises against it. | Such as: "died by suicide", "took their own life"",
		  "11:11 "failed suicide attempt" makes survival a failure. Guidance on reporting suicide advises against it. | Such as: "survived a suicide attempt"",
		  "12:16 "suicide epidemic" makes more of it than numbers say. Guidance on reporting suicide advises against it. | Such as: "a rise in deaths by suicide", "a place"",
		  "13:9 "successful attempt at suicide" makes a death a success. Guidance on reporting suicide advises against it. | Such as: "died by suicide", "survived a suicide attempt"",
		  "15:5 "suicide bid" makes light of it or labels a person. Guidance on reporting suicide advises against it. | Such as: "a suicide attempt", "someone who died by suicide", "thoughts of suicide"",
		]
	`);
});

test('leaves alone what guidance recommends, and attempts at other things', () => {
	expect(styleOf('He died by suicide after several failed attempts to ring him. The risk of suicide was assessed; she had committed no offence.')).toEqual([]);
});

test('leaves guilt to criminal courts, and blames nobody', () => {
	expect(styleOf('The panel found him guilty of gross misconduct.\n\nShe was guilty.\n\nA rogue officer was to blame.')).toMatchInlineSnapshot(`
		[
		  "8:21 "guilty of gross misconduct" is a word for criminal courts. Misconduct proceedings find facts, and whether a standard was breached. | Such as: "misconduct was proven", "breached the standard of"",
		  "10:9 "guilty" is a word for criminal courts. Misconduct proceedings find facts, and whether a standard was breached. | Such as: "misconduct was proven", "breached the standard of"",
		  "12:3 "rogue officer" blames a person. Say what was done, and what was found.",
		]
	`);
	expect(styleOf('He pleaded guilty to the offence.\n\nThe verdict: not guilty.\n\nA court found her guilty of misconduct in public office.')).toEqual([]);
});

test('wants an abbreviation explained once, in the glossary or in the file', () => {
	expect(styleOf('The RVP was set by the FIM, not by the RVP.\n\n`ABC` and [words](https://www.example.com/XYZ).')).toMatchInlineSnapshot(`
		[
		  "8:5 "RVP" is explained neither in the glossary nor here. Add it to glossary.yaml, or write it out where it comes first: | what it stands for (RVP)",
		  "8:24 "FIM" is explained neither in the glossary nor here. Add it to glossary.yaml, or write it out where it comes first: | what it stands for (FIM)",
		]
	`);
	expect(styleOf('The force incident manager (FIM) had BWV; the FIM, RVP (rendezvous point), PDFs, 999 and A4 are explained. ITS OWN HEADING\n\n## DO NOT OPEN THIS\n').filter((line) => !/ITS|OWN|HEADING/.test(line))).toEqual([]);
});

test('counts the words of a sentence, not of a paragraph', () => {
	const short = 'The log was not read by the next shift, e.g. by Mr. Smith. ';
	expect(styleOf(short.repeat(12))).toEqual([]);
	expect(styleOf(`${short}${'It went on and on '.repeat(10)}until the end.`)).toMatchInlineSnapshot(`
		[
		  "8:60 This sentence has 53 words; beyond 45 readers lose the thread. Make two of it: "It went on and on" ...",
		]
	`);
});

test('reads what an attribute shows, and what stands for a picture', () => {
	expect(styleOf('<Guidance title="A rogue officer">\nText.\n</Guidance>\n\n<Quotation by="the culprit">\nText.\n</Quotation>\n\n![A disgraced man](../images/log.png)\n')).toMatchInlineSnapshot(`
		[
		  "8:20 "rogue officer" blames a person. Say what was done, and what was found.",
		  "12:20 "culprit" blames a person. Say what was done, and what was found.",
		  "16:5 "disgraced" blames a person. Say what was done, and what was found.",
		]
	`);
});
