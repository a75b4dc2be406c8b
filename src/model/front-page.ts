import type { Item } from './article.ts';
import type { Edition } from './edition.ts';
import type { Figure } from './figures.ts';
import type { Library } from './library.ts';
import { isCounted } from './outcomes.ts';
import type { Question } from './quiz.ts';

/** An edition with fewer items than this shares its front page with what is also recent. */
const few = 4;

/** What the front page shows: the latest edition, and the newest figure, quiz and outcomes, whichever edition has them. */
export interface FrontPage {
	latest: Edition | undefined;
	alsoRecent: Item[];
	figure: { edition: Edition; figure: Figure } | undefined;
	quiz: { edition: Edition; question: Question } | undefined;
	/** The newest edition that has outcomes of our own force. */
	outcomes: Edition | undefined;
	past: Edition[];
}

export function frontPage({ editions }: Library): FrontPage {
	const [latest, ...past] = editions;
	const isThin = latest !== undefined && latest.items.length < few;
	return {
		latest,
		alsoRecent: isThin ? past.flatMap((edition) => edition.items).slice(0, few) : [],
		figure: editions.flatMap((edition) => edition.didYouKnow.map((figure) => ({ edition, figure })))[0],
		quiz: editions.flatMap((edition) => edition.quiz.map((question) => ({ edition, question })))[0],
		outcomes: editions.find((edition) => edition.outcomes.some(isCounted)),
		past,
	};
}
