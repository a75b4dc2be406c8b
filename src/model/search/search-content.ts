import { findings, labelOf, lists, outcomes, proceedings, regulators, roles, standards } from '../../schemas/vocabulary.ts';
import type { Item } from '../article.ts';
import type { CaseSummary } from '../case-summary.ts';
import type { Edition } from '../edition.ts';
import { questionsOf } from '../key-questions.ts';
import type { Library } from '../library.ts';
import type { Outcome } from '../outcomes.ts';
import { slug } from '../urls.ts';
import type { FacetLabels, FacetValues } from './facets.ts';
import { kinds } from './kinds.ts';
import type { SearchContent, SearchRecord } from './search-record.ts';

/** Everything of the archive that can be found, each thing once and at its own place. */
export function searchContent(library: Library): SearchContent {
	const { editions, glossary, topics, urls, site } = library;
	const records = editions.flatMap((edition) => [
		...edition.items.flatMap((item) => {
			const facets = facetsOfItem(item, site.force);
			return [record(item.url, item.title, { ...facets, kind: [item.kind] }, item.published), ...(item.kind === 'case' ? partsOfCase(item, facets) : [])];
		}),
		editionRecord(edition),
		...edition.outcomes.map(outcomeRecord),
		...edition.quiz.map(({ id, question }) => record(urls.quizQuestion(edition.id, id), question, { kind: ['quiz'], ...facetsOfEdition(edition) }, edition.published, '')),
	]);
	const terms = glossary.map(({ term, expansion, meaning, plainWords }) =>
		record(urls.glossaryTerm(term), expansion ? `${term}: ${expansion}` : term, { kind: ['glossary'] }, '', plainWords.length > 0 ? `${meaning} Also: ${plainWords.join(', ')}.` : meaning),
	);
	return {
		records: [...records, ...terms].map((each) => ({ ...each, url: each.url.slice(urls.base.length - 1) })),
		labels: facetLabels(library),
		sayings: glossary.map(({ term, expansion, plainWords }) => ({ formal: [term, ...(expansion ? [expansion] : [])], plain: plainWords, alike: [] })),
		topics: topics.filter(({ items }) => items.length > 0).map(({ name, url }) => ({ name, url: url.slice(urls.base.length - 1) })),
	};
}

function editionRecord(edition: Edition): SearchRecord {
	return record(edition.url, edition.title, { kind: ['edition'], ...facetsOfEdition(edition) }, edition.published);
}

function partsOfCase(item: CaseSummary, facets: FacetValues): SearchRecord[] {
	const asked = questionsOf(item).flatMap(({ questions }) => questions);
	return [
		...asked.map(({ question, anchor }) => record(`${item.url}#${anchor}`, question, { kind: ['question'], ...facets }, item.published, '')),
		...item.recommendations.map(({ number, addressee, text, points, reference, response, anchor }) => {
			const said = [text, ...points, reference, response].filter(Boolean).join(' ');
			return record(`${item.url}#${anchor}`, `Recommendation ${number}, to ${addressee}`, { kind: ['recommendation'], ...facets }, item.published, said);
		}),
	];
}

function outcomeRecord(row: Outcome): SearchRecord {
	const who = row.person === 'former' ? `Former ${row.role}` : `${row.role.slice(0, 1).toUpperCase()}${row.role.slice(1)}`;
	const said = [
		...[row.summary, ...row.offences.map(({ offence, statute }) => `Convicted of ${offence}${statute ? `, ${statute}` : ''}.`), row.sentence],
		...[labelOf(proceedings, row.proceeding), row.finding && labelOf(findings, row.finding), row.list && labelOf(lists, row.list), row.force, ...row.standards],
	];
	const facets = {
		...facetsOfEdition(row.edition),
		kind: ['outcome'],
		outcome: [slug(row.outcome)],
		standard: row.standards.map(slug),
		source: [row.publishedBy ? 'regulator' : 'own'],
		...(row.caseSummary ? { topic: row.caseSummary.topics.map(({ id }) => id), role: row.caseSummary.roles.map(slug) } : {}),
	};
	return record(row.url, `${who}: ${labelOf(outcomes, row.outcome).toLowerCase()}`, facets, row.edition.published, said.filter(Boolean).join(' '));
}

function facetsOfItem(item: Item, force: string): FacetValues {
	const publishers = item.sources.map(({ publisher }) => publisher);
	const isRegulators = publishers.some((publisher) => regulators.some(({ value }) => publisher.includes(value)));
	const isOwn = !isRegulators || publishers.some((publisher) => publisher.includes(force));
	return {
		...facetsOfEdition(item.edition),
		topic: item.topics.map(({ id }) => id),
		role: item.roles.map(slug),
		source: [...(isOwn ? ['own'] : []), ...(isRegulators ? ['regulator'] : [])],
		...(item.kind === 'case' ? { standard: item.standards.map(slug), outcome: [...new Set(item.outcomeRows.map(({ outcome }) => slug(outcome)))] } : {}),
	};
}

function facetsOfEdition({ id, year }: Edition): FacetValues {
	return { edition: [id], year: [String(year)] };
}

function record(url: string, title: string, facets: FacetValues, published: string, text?: string): SearchRecord {
	const kind = kinds.find(({ value }) => facets.kind?.includes(value))?.value ?? 'case';
	return { kind, url, title, published, facets, text };
}

function facetLabels({ editions, topics }: Library): FacetLabels {
	const years = [...new Set(editions.map(({ year }) => String(year)))];
	const terms = (list: readonly { value: string; label: string }[]) => list.map(({ value, label }) => ({ value: slug(value), label }));
	return {
		kind: kinds.map(({ value, label }) => ({ value, label })),
		topic: topics.map(({ id, name }) => ({ value: id, label: name })),
		edition: editions.map(({ id, label }) => ({ value: id, label })),
		year: years.map((year) => ({ value: year, label: year })),
		role: terms(roles),
		outcome: terms(outcomes),
		standard: terms(standards),
		source: [{ value: 'own', label: 'Our own' }, { value: 'regulator', label: 'The regulator’s' }],
	};
}
