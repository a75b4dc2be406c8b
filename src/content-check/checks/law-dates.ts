import { conductRegulations2020, lists } from '../../schemas/vocabulary.ts';
import type { OutcomeFacts } from '../outcome-facts.ts';
import type { Problem } from '../problem.ts';

const [barred, disapproved] = lists;
/** The day of the amended Conduct Regulations: proven gross misconduct means dismissal, unless circumstances are exceptional. */
const dismissalByDefault = '2025-05-28';

/**
 * Management advice and management action belong to the 2012 Regulations, reduction in rank and reflective practice to those
 * of 2020; the day on which the matter came to the force's attention says which apply, whenever it was decided.
 */
export function regimeProblems({ say, noticed, isStaff, regime, decided, error, warning }: OutcomeFacts): Problem[] {
	if (isStaff) return [];
	return [...outcomeOfRegime(), ...hearingOfRegime()];

	function outcomeOfRegime(): Problem[] {
		const outcome = say('outcome');
		if (outcome === 'management action' || outcome === 'management advice') {
			if (regime === '2020') return error('outcome', 'old-outcome', `"${outcome}" was abolished for matters that came to the force's attention on or after 1 February 2020, as this one did: ${noticed}.`, 'Since then: reflective practice, no action, written warning');
			return regime === 'unknown' ? warning('outcome', 'old-outcome', `"${outcome}" is only for matters that came to the force's attention before 1 February 2020. Say when this one did.`, 'noticed: 2019-11-30') : [];
		}
		if (outcome === 'reflective practice' && regime === '2012') return error('outcome', 'new-outcome', `The reflective practice review process began on 1 February 2020, and this matter was noticed before: ${noticed}.`, 'Before: management action, management advice, no action');
		if (outcome === 'reduction in rank' && regime === '2012') return warning('outcome', 'new-outcome', `Reduction in rank came back on 1 February 2020, and this matter was noticed before: ${noticed}. Make sure of both.`);
		if (outcome === 'dismissal' && regime === '2020') return error('outcome', 'old-outcome', 'Since 1 February 2020 an officer is dismissed without notice.', 'Write: dismissal without notice');
		return [];
	}

	function hearingOfRegime(): Problem[] {
		if (say('proceeding') === 'special case hearing') {
			const fix = 'Write: accelerated misconduct hearing';
			if (regime === '2020') return error('proceeding', 'old-proceeding', `"special case hearing" is the name for matters noticed before 1 February 2020; this one was noticed ${noticed}.`, fix);
			const isUnclear = regime === 'unknown' && decided.from >= conductRegulations2020;
			return isUnclear ? warning('proceeding', 'old-proceeding', `"special case hearing" is the name for matters noticed before 1 February 2020 (${decided.said}). Say with "noticed" when this one was.`, fix) : [];
		}
		const isTooEarly = regime === '2012' || (regime === 'unknown' && decided.until < conductRegulations2020);
		if (say('proceeding') !== 'accelerated misconduct hearing' || !isTooEarly) return [];
		const why = regime === '2012' ? `this one was noticed ${noticed}` : decided.said;
		return error('proceeding', 'new-proceeding', `"accelerated misconduct hearing" is the name for matters noticed since 1 February 2020; ${why}.`, 'Write: special case hearing');
	}
}

/** The amendment of 2025 to the Conduct Regulations. Whether circumstances were exceptional no program knows: a warning, and none where the summary speaks of them. */
export function severityProblems({ say, isStaff, decided, warning }: OutcomeFacts): Problem[] {
	const isMilder = ['final written warning', 'reduction in rank'].includes(say('outcome'));
	const isBound = !isStaff && say('finding') === 'gross misconduct' && isMilder && decided.until >= dismissalByDefault;
	if (!isBound || /exceptional/i.test(say('summary'))) return [];
	return warning('outcome', 'exceptional-circumstances', `Since 28 May 2025 gross misconduct means dismissal unless circumstances are exceptional, and the reasons are then published (${decided.said}). Say in the summary what was exceptional.`);
}

/** The barred list followed the disapproved register on 15 December 2017, and holds those alone who were dismissed or would have been: Police Act 1996, part 4A. */
export function listProblems({ say, decided, error }: OutcomeFacts): Problem[] {
	const list = say('list');
	const how = 'Correct the list, or say with "decided" when it was.';
	if (list === 'barred' && decided.until < barred.from) return error('list', 'list', `The barred list began on 15 December 2017 (${decided.said}). ${how}`, 'Before: disapproved');
	if (list === 'disapproved' && decided.from > disapproved.until) return error('list', 'list', `The disapproved register was closed on 14 December 2017 (${decided.said}). ${how}`, 'Since: barred');
	const isDismissed = say('outcome') === '' || say('outcome').includes('dismiss');
	return list === 'barred' && !isDismissed ? error('list', 'list', `The barred list is for those who were dismissed or would have been, and the outcome is "${say('outcome')}". Correct one of the two.`) : [];
}
