import { z } from 'astro/zod';
import { outcomeGroups } from '../../model/outcomes.ts';
import { appeals, audiences, findings, lists, outcomes, personStatuses, proceedings, recommendationStatuses, standards, valuesOf } from '../../schemas/vocabulary.ts';
import { address, day, editionId, itemId, rowId, time, words } from './fields.ts';

/** What was decided, what is asked, what was recommended, what was counted. */

export const outcomeRecord = z.strictObject({
	id: rowId(),
	edition: editionId(),
	decided: time('When it was decided, where that is published').optional(),
	group: z.enum(outcomeGroups).describe('How the newsletter groups it.'),
	proceeding: z.enum(valuesOf(proceedings)),
	person: z.enum(valuesOf(personStatuses)),
	role: words('Rank or role.'),
	summary: words('What the person did.'),
	standards: z.array(z.enum(valuesOf(standards))).describe('Standards of Professional Behaviour that were breached, where they are published.'),
	offences: z.array(z.strictObject({ offence: words('In plain words.'), statute: words('Section and Act.').optional() })).describe('What the person was convicted of.'),
	sentence: words('What the criminal court decided.').optional(),
	finding: z.enum(valuesOf(findings)).optional(),
	outcome: z.enum(valuesOf(outcomes)),
	list: z.enum(valuesOf(lists)).optional().describe('The list that the name was added to.'),
	noticed: day("When the matter came to the force's attention.").optional(),
	case: itemId('The case it belongs to').optional(),
	force: words('The force concerned, where it is not the one that publishes this archive.').optional(),
	publishedBy: words('The regulator, where it published this outcome itself.').optional(),
	appeal: z.enum(valuesOf(appeals)).optional(),
	url: address(),
});

export const questionRecord = z.strictObject({
	case: itemId('The case that asks'),
	edition: editionId(),
	audience: z.enum(valuesOf(audiences)),
	number: z.int().min(1).describe('Counted within the audience.'),
	question: words('The key question.'),
	url: address(),
});

export const recommendationRecord = z.strictObject({
	case: itemId('The case that reports it'),
	edition: editionId(),
	number: z.int().min(1).describe('Counted within the case.'),
	text: words('What was recommended.'),
	points: z.array(z.string()).describe('Its parts.'),
	addressee: words('Who is asked to act.'),
	madeBy: words('Who recommends it, where it is not the department itself.').optional(),
	made: day('When it was made.').optional(),
	responseDue: day('When an answer is due.').optional(),
	status: z.enum(valuesOf(recommendationStatuses)).describe('Where it stands after all updates.'),
	isOverdue: z.boolean().describe('Unanswered on the day the newest edition came out, although an answer was due before it.'),
	response: words('What the addressee answered.').optional(),
	updates: z
		.array(z.strictObject({ edition: editionId(), date: day('When it happened.').optional(), status: z.enum(valuesOf(recommendationStatuses)).optional(), text: words('What was done.'), item: itemId('What tells more').optional() }))
		.describe('What later editions say became of it, oldest first.'),
	reference: words('The public reference.').optional(),
	publishedAt: z.string().optional().describe('Where whoever made it published it.'),
	url: address(),
});

export const figureRecord = z.strictObject({
	id: rowId(),
	edition: editionId(),
	value: z.number().nonnegative().optional().describe('The number; absent where it would give away how few people it counts.'),
	band: words('In place of the value: "fewer than 5".').optional(),
	unit: words('What is counted.'),
	label: words('What the number says, as it reads after it.'),
	period: words('The time it covers.'),
	source: words('Who counted.'),
	publishedBy: words('Who had published it before.').optional(),
	partOf: rowId().optional().describe('The figure of its edition that it is a part of.'),
	item: itemId('What tells more').optional(),
});
