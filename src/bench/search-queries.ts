import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query with what answers it. */
export interface JudgedQuery {
	/** What kind of query it is: phrase, abbreviation ... */
	group: string;
	words: string;
	/** What is chosen besides, as it stands in an address: "kind=case&topic=bail" */
	filters: string;
	/** Any of these answers it, from the folder of the site on; none where nothing does. */
	answers: string[];
}

/** @param name a file of queries beside this one: "search-queries" */
export function judgedQueries(name: string): JudgedQuery[] {
	const lines = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').split('\n');
	return lines.filter((line) => line.trim() && !line.startsWith('#')).map((line) => {
		const [group = '', query = '', answers = ''] = line.split('|').map((part) => part.trim());
		const [words = '', ...filters] = query.split('&');
		return { group, words: words.trim(), filters: filters.join('&'), answers: answers === '-' ? [] : answers.split(/\s+/) };
	});
}
