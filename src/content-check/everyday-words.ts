/** What people say, beside the words that the law has for it: a near miss that no spelling shows. */
const everydayWords: Record<string, readonly string[]> = {
	'no action': ['nfa', 'no further action', 'nothing', 'none', 'not disciplined'],
	'reflective practice': ['rprp', 'reflection', 'reflective practice review process', 'learning', 'training'],
	'management advice': ['words of advice', 'advice', 'told off', 'reprimand', 'reprimanded', 'caution'],
	'management action': ['improvement plan', 'action plan'],
	'written warning': ['warning', 'warned', 'first warning', 'formal warning', 'ww'],
	'final written warning': ['fww', 'final warning', 'last warning'],
	'reduction in rank': ['demoted', 'demotion', 'busted', 'reduced in rank', 'lost a rank', 'downgraded'],
	'dismissal without notice': ['fired', 'sacked', 'dismissed', 'kicked out', 'thrown out', 'let go', 'struck off', 'terminated', 'summary dismissal', 'lost their job'],
	'would have been dismissed': ['resigned', 'retired', 'left', 'quit', 'would have been sacked', 'would have been fired', 'whbd'],
	'misconduct hearing': ['hearing', 'tribunal', 'panel', 'disciplinary hearing', 'gross misconduct hearing', 'public hearing'],
	'misconduct meeting': ['meeting', 'disciplinary meeting', 'private meeting'],
	'accelerated misconduct hearing': ['accelerated hearing', 'fast track', 'fast-track hearing'],
	'special case hearing': ['special case'],
	'police staff proceedings': ['staff hearing', 'staff disciplinary', 'staff proceedings', 'hr'],
	'no case to answer': ['ncta', 'no case', 'cleared'],
	'not proven': ['unproven', 'not proved', 'acquitted', 'not upheld', 'innocent', 'unfounded'],
	'gross misconduct': ['gm', 'gross', 'serious misconduct'],
	misconduct: ['proven', 'proved', 'upheld'],
	barred: ['barred list', 'banned', 'blacklisted'],
	disapproved: ['disapproved register', 'disapproved list'],
	serving: ['current', 'active', 'in service'],
	former: ['ex', 'retired', 'resigned', 'left', 'ex-officer'],
};

/** The allowed value that an everyday word stands for: "fired" -> "dismissal without notice". */
export function meantBy(word: unknown, allowed: readonly string[]): string | undefined {
	const said = typeof word === 'string' ? word.toLowerCase().replace(/\s+/g, ' ').trim() : '';
	return allowed.find((value) => everydayWords[value]?.includes(said));
}
