import type { OutcomeFacts } from '../outcome-facts.ts';
import type { Problem } from '../problem.ts';

const warnings = ['written warning', 'final written warning'];
const endings = ['dismissal', 'dismissal without notice', 'would have been dismissed'];
const disciplinary = [...warnings, 'reduction in rank', ...endings];

/**
 * What each proceeding can decide: Police (Conduct) Regulations 2020, regulation 42. A meeting gives warnings at most;
 * a hearing can dismiss. The 2012 Regulations, regulation 35, drew the same line.
 */
export function proceedingProblems({ say, isStaff, error, warning }: OutcomeFacts): Problem[] {
	const outcome = say('outcome');
	if (isStaff) {
		const isOfficers = /^(?:misconduct meeting|.*hearing)$/.test(say('proceeding'));
		const isRank = say('proceeding') === 'police staff proceedings' && /\b(?:constable|sergeant|inspector|superintendent|police officer)\b/i.test(say('role')) && !/staff|community support/i.test(say('role'));
		if (isRank) return error('proceeding', 'staff', `A ${say('role')} is an officer, and has no police staff proceedings.`, 'Misconduct meeting, misconduct hearing, accelerated misconduct hearing');
		return isOfficers ? warning('proceeding', 'staff', 'Police staff are dealt with under their own policy, not under the Conduct Regulations.', 'Write: police staff proceedings') : [];
	}
	switch (say('proceeding')) {
		case 'misconduct meeting': {
			const isTooMuch = outcome === 'reduction in rank' || endings.includes(outcome);
			const beyond = isTooMuch ? error('outcome', 'meeting', `A misconduct meeting cannot decide "${outcome}"; only a hearing can.`, 'A meeting: written warning, final written warning, reflective practice, no action') : [];
			const gross = say('finding') === 'gross misconduct' ? error('finding', 'meeting', 'A misconduct meeting cannot find gross misconduct; only a hearing can.') : [];
			return [...beyond, ...gross];
		}
		case 'none':
			return disciplinary.includes(outcome) ? error('outcome', 'no-proceeding', `Without proceedings nobody can be given "${outcome}". Name the meeting or hearing that decided it.`) : [];
		default:
			return [];
	}
}

/**
 * What follows from which finding: regulation 42 again. Without a finding of misconduct nothing disciplinary follows;
 * the reflective practice review process (part 6) is not disciplinary, and follows where it was not misconduct.
 */
export function findingProblems({ say, isStaff, regime, error, warning }: OutcomeFacts): Problem[] {
	const [finding, outcome] = [say('finding'), say('outcome')];
	const isProven = finding === 'misconduct' || finding === 'gross misconduct';
	if (finding && !isProven && disciplinary.includes(outcome)) return error('outcome', 'nothing-proven', `With the finding "${finding}" nobody can be given "${outcome}".`, 'Without a finding of misconduct: no action, reflective practice');
	if (isStaff) return [];
	if (isProven && outcome === 'reflective practice') return error('outcome', 'reflective-practice', `The reflective practice review process is not a disciplinary outcome, and does not follow from a finding of ${finding}.`);
	if (!/hearing$/.test(say('proceeding'))) return [];
	const isMild = ['written warning', 'no action'].includes(outcome);
	if (finding === 'gross misconduct' && isMild && regime !== '2012') {
		const tell = regime === '2020' ? error : warning;
		return tell('outcome', 'gross-misconduct', `From a finding of gross misconduct "${outcome}" does not follow, for a matter noticed since 1 February 2020.`, 'Gross misconduct: final written warning, reduction in rank, dismissal without notice, would have been dismissed');
	}
	const needsEarlier = outcome === 'reduction in rank' || outcome === 'dismissal' || outcome === 'dismissal without notice';
	// Regulation 42(5) and (6).
	const isSaid = /final written warning|warning (?:was )?(?:already )?in force|\b(?:two|three|four|five|six|several|separate|more than one|repeated|other) (?:\S+ )?(?:incidents?|occasions?|matters)/i.test(say('summary'));
	if (finding === 'misconduct' && needsEarlier && !isSaid) {
		return warning('outcome', 'warning-in-force', `After a finding of misconduct, "${outcome}" is possible only where a final written warning was already in force, or where several incidents that have little to do with each other were found. Say which in the summary, or correct the finding.`);
	}
	return [];
}

/** "Would have been dismissed" is for those who left before the decision, who can be given nothing else. */
export function personProblems({ say, isStaff, error }: OutcomeFacts): Problem[] {
	const [person, outcome] = [say('person'), say('outcome')];
	if (person === 'serving' && outcome === 'would have been dismissed') {
		return error('outcome', 'person', 'Someone who is serving cannot be one who "would have been dismissed".', 'Serving: dismissal without notice. Or person: former, for someone who left before it was decided');
	}
	const isForServing = outcome.startsWith('management') || outcome === 'reflective practice' || (disciplinary.includes(outcome) && outcome !== 'would have been dismissed');
	if (isStaff || person !== 'former' || !isForServing) return [];
	return error('outcome', 'person', `Someone who had left cannot be given "${outcome}". "person" is what they were when it was decided.`, 'Former: would have been dismissed, no action');
}
