import type { Chance } from './chance.ts';
import { links, moments, people, qualities, things, verbs } from './words.ts';

/** "At the handover, a supervisor checked the earlier log, although the caller questioned a reason." About 19 words. */
export function sentence(chance: Chance): string {
	const opening = chance.next() < 0.3 ? `${chance.pick(moments)}, ` : '';
	const ending = chance.next() < 0.5 ? ` ${chance.pick(moments)}` : '';
	const second = chance.next() < 0.7 ? `, ${chance.pick(links)} ${clause(chance)}` : '';
	return `${capital(`${opening}${clause(chance)}${ending}${second}`)}.`;
}

export function paragraph(chance: Chance, sentences: number): string {
	return Array.from({ length: sentences }, () => sentence(chance)).join(' ');
}

/** "What would you do if a supervisor lost the earlier log?" */
export function question(chance: Chance): string {
	const opening = chance.pick(['What would you do if', 'Whom would you tell when', 'How would you notice that', 'What would your record say if']);
	return `${opening} ${clause(chance)}?`;
}

/** "The unsigned handover and the missing note" */
export function headline(chance: Chance): string {
	return `The ${thing(chance)} and the ${thing(chance)}`;
}

export function thing(chance: Chance): string {
	return `${chance.pick(qualities)} ${chance.pick(things)}`;
}

export function capital(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function clause(chance: Chance): string {
	return `${chance.pick(people)} ${chance.pick(verbs)} ${withArticle(chance, thing(chance))}`;
}

function withArticle(chance: Chance, words: string): string {
	if (chance.next() < 0.6) return `the ${words}`;
	return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
