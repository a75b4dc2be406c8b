import { stringify } from 'yaml';
import { contentNotes, roles, standards, valuesOf } from '../schemas/vocabulary.ts';
import type { Chance } from './chance.ts';
import { capital, headline, paragraph, question, sentence, thing } from './sentences.ts';
import { several } from './several.ts';
import { headings, tags, people, things, verbs } from './words.ts';

/** What a made case may refer to. */
export interface CaseSetting {
	edition: string;
	/** From 1 on. */
	number: number;
	topics: readonly [string, ...string[]];
	/** Names of cases before it in the edition. */
	earlier: readonly string[];
	/** Ids of figures of the edition. */
	figures: readonly [string, ...string[]];
	/** The file of the picture that it shows, if it shows one. */
	picture: string | undefined;
}

/** "unsigned-note-07" */
export function caseName(chance: Chance, number: number): string {
	return `${chance.pick(tags)}-and-${chance.pick(tags)}-${String(number).padStart(2, '0')}`;
}

/** One case of about 800 words, with what a case can have: heading block, headings, list, table, note and every component. */
export function caseFile(chance: Chance, setting: CaseSetting): string {
	return `---\n${stringify(headingBlock(chance, setting), { lineWidth: 0 })}---\n\n${text(chance, setting)}`;
}

function headingBlock(chance: Chance, { edition, number, topics, earlier }: CaseSetting) {
	const related = number % 5 === 0 && earlier[0] ? [`${edition}/${earlier[0]}`] : [];
	return {
		title: headline(chance),
		summary: sentence(chance),
		topics: [...new Set([chance.pick(topics), chance.pick(topics)])],
		roles: [...new Set([chance.pick(valuesOf(roles)), chance.pick(valuesOf(roles))])],
		...(number % 7 === 0 ? { contentNotes: [chance.pick(valuesOf(contentNotes))] } : {}),
		standards: [chance.pick(valuesOf(standards))],
		keyQuestions: { staff: several(3, () => question(chance)), managers: several(2, () => question(chance)) },
		actionTaken: several(2, () => sentence(chance)),
		outcomes: ['No disciplinary outcome for anyone.'],
		...(number % 4 === 0 ? { recommendations: [recommendation(chance, edition, number)] } : {}),
		sources: [{ publisher: 'Independent Office for Police Conduct', kind: 'full learning report', date: edition.slice(0, 4) }],
		...(related.length > 0 ? { related } : {}),
	};
}

function recommendation(chance: Chance, edition: string, number: number) {
	const status = chance.pick(['accepted', 'rejected', 'awaiting response']);
	const response = status === 'awaiting response' ? {} : { response: sentence(chance) };
	return { text: sentence(chance), addressee: 'The force', status, ...response, reference: `${edition.slice(0, 4)}/${String(100_000 + number)}` };
}

function text(chance: Chance, { earlier, figures, picture }: CaseSetting): string {
	const [first, second, third] = [chance.pick(headings), chance.pick(headings), chance.pick(headings)];
	const link = earlier.at(-1);
	return [
		`${paragraph(chance, 5)} *${capital(thing(chance))}*: that is how it was written down.[^1]`,
		paragraph(chance, 6),
		`## ${first}`,
		paragraph(chance, 5),
		`${paragraph(chance, 4)} It was one of <Statistic id="${chance.pick(figures)}" /> in that time.`,
		`<Quotation by="The ${chance.pick(people).replace(/^(an?|the) /, '')}">\n\n${sentence(chance)}\n\n</Quotation>`,
		...(picture ? [`<Figure caption="${sentence(chance)}">\n\n![Squares in rows, dark and light in turn](../images/${picture})\n\n</Figure>`] : []),
		`## ${second === first ? 'What followed' : second}`,
		paragraph(chance, 5),
		`| Step | What was done | By when |\n| --- | --- | --- |\n${several(4, (index) => `| ${index + 1} | ${capital(chance.pick(verbs))} the ${chance.pick(things)} | ${chance.pick(['the same day', 'the next day', 'a week'])} |`).join('\n')}`,
		`## ${third === first || third === second ? 'What to keep in mind' : third}`,
		several(4, () => `- ${sentence(chance)}`).join('\n'),
		`${paragraph(chance, 4)}${link ? ` See also [an earlier case](${link}.mdx).` : ''}`,
		`<Guidance title="${capital(thing(chance))}" source="The guidance of the force">\n\n${several(3, () => `- **${capital(chance.pick(things))}**: ${sentence(chance)}`).join('\n')}\n\n</Guidance>`,
		paragraph(chance, 6),
		`[^1]: ${sentence(chance)}`,
		'',
	].join('\n\n').replace(/\n+$/, '\n');
}
