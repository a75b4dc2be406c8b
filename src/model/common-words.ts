/** Words that say nothing of what a text is about. Of a newsletter of the police, "police" and "officer" are among them. */
export const commonWords: ReadonlySet<string> = new Set(
	(
		'about above after again against almost alone along already also although always among another anyone anything around asked ' +
		'because become been before began being believe believed below between both came cannot come comes could days does doing done ' +
		'down during each early either else enough even ever every everyone from full further gave give given gives goes going gone good ' +
		'have having hence here hers herself himself hour hours however into itself just kept know known last later least less like made ' +
		'make makes making many matter mean means might more most much must need needed needs neither never next none nobody nothing now ' +
		'often once only other others ought over part people perhaps place point police officer officers force forces case cases staff ' +
		'quite rang rather really said same says seem seemed several shall should show showed shows since some someone something soon ' +
		'still such take taken takes than that their them themselves then there therefore these they thing things think this those though ' +
		'thought three through time times told took towards under until upon used using very want wanted well went were what whatever when ' +
		'where whether which while whole whom whose will with within without woman work would year years your yourself four five first ' +
		'second third week weeks month months minute minutes member members person'
	).split(' '),
);
