/** The words of the texts that are made for measuring: enough of them that a search index has something to do. */

export const people = listed(`an officer / a colleague / the caller / the victim / a supervisor / a member of staff / the investigator / a neighbour / the family /
	the panel / the regulator / a manager / the witness / the ambulance crew / a relative / the on-call lead / the reviewer / a volunteer / the complainant / the next shift /
	a social worker / the landlord / a passer-by / the duty solicitor / the hospital / a second caller / the morning staff / the early turn / a trainee / the tutor`);

export const verbs = listed(`recorded / missed / checked / reviewed / closed / passed on / described / questioned / explained / delayed / requested / confirmed / forgot / repeated /
	corrected / opened / searched / shared / copied / deleted / noticed / overlooked / challenged / accepted / refused / promised / raised / reported / settled / updated / assessed /
	signed / printed / counted / returned / kept / lost / found / moved / followed / replaced / measured / compared / approved / rejected / postponed / reopened / summarised / graded`);

export const qualities = listed(`early / late / careful / hurried / written / spoken / second / earlier / incomplete / accurate / honest / private / shared / routine / urgent / quiet / plain / familiar /
	unsigned / dated / missing / useful / doubtful / reasonable / proportionate / necessary / simple / detailed / brief / handwritten / electronic / local / weekly / monthly / initial / final /
	open / unanswered / repeated / independent / informal / recent / outdated / practical / visible / whole`);

export const things = listed(`log / note / statement / risk assessment / handover / message / question / answer / decision / policy / checklist / form / file / photograph / recording / address / door / vehicle / key /
	telephone / radio / notebook / list / plan / warning / update / appointment / promise / complaint / report / referral / concern / reason / record / letter / rota / break / briefing / debrief / training day /
	password / screen / account / printer / cabinet / corridor / waiting room / cell / interview / timeline / summary / deadline / reminder / condition / review / apology / safeguarding plan / welfare check / search /
	inventory / receipt / property bag / exhibit label / medical form / custody record / call recording / map / marker / alarm / camera / battery / charger / torch / coat / bag / laptop / memory stick / spreadsheet /
	calendar / diary / draft / template / translation / leaflet / poster / noticeboard / meeting / agenda / minute / vote / budget / contract / invoice / lease / garden / gate / window / staircase / kitchen / bedroom /
	hallway / footpath / bridge / river bank / playground / car park / ticket / parcel / kettle / chair / mattress / blanket / prescription / appointment card / school register / bus pass`);

export const moments = listed(`that evening / before the end of the shift / two hours later / on the same day / the following week / at the start of the night / within a month / after the call had ended / without delay /
	for the third time / during the review / at the handover / in the meantime / when the line was clear / by the next morning / once the door was open / some weeks afterwards / as the guidance asks / in good faith /
	against advice / for no stated reason / with the best of intentions / under pressure / on a quiet night / in a busy hour / at first / in the end / more than once / from memory / in writing`);

export const links = listed('because / although / while / so that / before / after / until / even though / and only then / since');

export const headings = listed(`What happened / The first call / The second call / How it was noticed / What was known / What was not asked / The handover / The search / What the record showed / A missed chance /
	What others saw / The review / What should have happened / How others do it / What we found / The hours in between / Who knew what / A second look`);

export const tags = listed(`note / log / door / call / shift / record / promise / key / plan / review / handover / message / search / camera / list / file / letter / gate / window / warning`);

/** "a / b" over several lines -> ["a", "b"] */
function listed(text: string): [string, ...string[]] {
	const [first = '', ...rest] = text.split('/').map((word) => word.trim());
	return [first, ...rest];
}
