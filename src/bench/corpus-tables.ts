import type { Chance } from './chance.ts';
import { capital, question, sentence, thing } from './sentences.ts';
import { several } from './several.ts';

/** The data files of a made edition, as what YAML writes. */

export function outcomeRows(chance: Chance, edition: string, cases: readonly string[], count: number) {
	return several(count, (index) => {
		const { role, ...fields } = decision(chance, index, edition);
		return { id: `row-${index + 1}`, ...fields, role, decided: edition, summary: sentence(chance), ...(index % 3 === 0 && cases[index] ? { case: cases[index] } : {}) };
	});
}

/** What a proceeding may find and decide, whatever the year. */
function decision(chance: Chance, index: number, edition: string) {
	const list = edition < '2018' ? 'disapproved' : 'barred';
	const role = chance.pick(['police constable', 'police sergeant']);
	if (index % 4 === 0) return { proceeding: 'misconduct hearing', person: 'serving', role, finding: 'gross misconduct', outcome: 'dismissal without notice', list };
	if (index % 4 === 1) return { proceeding: 'misconduct hearing', person: 'former', role, finding: 'gross misconduct', outcome: 'would have been dismissed', list };
	if (index % 4 === 2) return { proceeding: 'misconduct meeting', person: 'serving', role, standards: ['Duties and Responsibilities'], finding: 'misconduct', outcome: 'written warning' };
	return { proceeding: 'police staff proceedings', person: 'serving', role: 'police staff', outcome: 'final written warning' };
}

export function quizRows(chance: Chance, items: readonly string[]) {
	return several(3, (index) => ({
		id: `question-${index + 1}`,
		question: question(chance),
		options: answers.map((when, place) => ({ text: `${capital(thing(chance))}, ${when}.`, ...(place === index ? { correct: true } : { feedback: sentence(chance) }) })),
		explanation: sentence(chance),
		...(items[index] ? { item: items[index] } : {}),
	}));
}

const answers = ['at once', 'within a day', 'within a week', 'never'];

export function figureRows(chance: Chance) {
	const whole = chance.between(200, 900);
	const source = 'Testshire Police, Professional Standards Department';
	const period = 'the quarter of this edition';
	return [
		{ id: 'complaints', value: whole, unit: 'complaints', label: 'complaints were dealt with', period, source },
		{ id: 'complaints-settled', value: chance.between(60, whole), unit: 'complaints', label: 'of them were settled within a month', period, source, partOf: 'complaints', didYouKnow: true },
		{ id: 'share-about-updates', value: chance.between(10, 60), unit: '%', label: 'of them were about updates that did not come', period, source, didYouKnow: true },
	];
}
