import type { ContentFolder } from '../content-folder.ts';
import { outcomeFacts } from '../outcome-facts.ts';
import type { Problem } from '../problem.ts';
import { listProblems, regimeProblems, severityProblems } from './law-dates.ts';
import { privacyProblems } from './law-privacy.ts';
import { findingProblems, personProblems, proceedingProblems } from './law-proceedings.ts';

/** Outcomes that the regulations do not know: by proceeding, finding, person and date. */
export function checkLaw(folder: ContentFolder): Problem[] {
	const rules = [proceedingProblems, findingProblems, personProblems, regimeProblems, severityProblems, listProblems, privacyProblems];
	return outcomeFacts(folder).flatMap((facts) => rules.flatMap((rule) => rule(facts)));
}
