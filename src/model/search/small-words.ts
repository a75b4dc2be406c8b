/** Words that every text has. They carry no weight, and nothing is corrected to one of them. */
const small = new Set(
	`a about after again all also am an and any are as at be because been before being but by can cannot could did do does
	doing done for from get got had has have having he her hers him his how i if in into is it its just may me might must my
	no nor not of on once only or our ours out over own s shall she should so some such t than that the their theirs them
	then there these they this those through to too under until up upon us very was we were what when where whether which
	while who whom whose why will with would you your yours im ive dont cant doesnt didnt isnt arent wasnt whats theres`.split(/\s+/),
);

/** What questions are put with, besides: "What happens if ...?", "Are you allowed to ...?" */
const asking = new Set(
	`allowed anyone anything ask best called case cases deal dealt different differently else ever everyone example examples
	explain find give go going guidance advice handle happen happened happening happens help know learn learned like look
	make mean means named need please possible rule rules say says somebody someone something supposed take tell think thing
	things told want way ways`.split(/\s+/),
);

export function isSmall(key: string): boolean {
	return small.has(key);
}

/** Whether a word only puts the question, in a text that asks one. */
export function onlyAsks(key: string): boolean {
	return asking.has(key);
}

/** "What should I do if ...", "... ?" */
export function isQuestion(text: string): boolean {
	return /\?\s*$/.test(text) || /^\s*(?:what|whats|when|where|who|whom|whose|why|how|which|can|could|may|must|should|shall|do|does|did|is|are|was|were|will|would|am|has|have)\s+\S+\s+\S+/i.test(text);
}
