import { figureAnchor, outcomeAnchor, quizAnchor, siteUrls, termAnchor } from '../model/urls.ts';
import type { ContentFolder } from './content-folder.ts';
import { filesOf, sameEdition, textsIn } from './content-index.ts';
import { anchorsOf } from './heading-anchors.ts';
import { valuesAt } from './located-texts.ts';
import type { SourceFile } from './source-file.ts';

/** A page that a text may link to. */
export interface SiteAddress {
	/** From the root of the site, as an author writes it: /editions/2020-q1/cases/closed-logs/ */
	url: string;
	/** The file that the page is made of, where it is made of one. */
	file: SourceFile | undefined;
	/** Its anchors; undefined where the page's own parts have some, which only the build knows. */
	anchors: (() => string[]) | undefined;
}

/** Every address that the site will have, for links in texts. Addresses are without the folder it is published under. */
export function siteAddresses(folder: ContentFolder): SiteAddress[] {
	const urls = siteUrls('/');
	const page = (url: string, file?: SourceFile, anchors?: () => string[]): SiteAddress => ({ url, file, anchors });
	// While a file cannot be read, nothing can be said against a link into it.
	const isRead = (kind: 'outcomes' | 'glossary') => filesOf(folder, kind).every(({ data }) => data !== undefined);
	const rowAnchors = () =>
		textsIn(filesOf(folder, 'outcomes'), ['*', 'id']).map(({ file, text }) => outcomeAnchor(file.edition ?? '', text));
	const termAnchors = () => textsIn(filesOf(folder, 'glossary'), ['*', 'term']).map(({ text }) => termAnchor(text));
	return [
		...[urls.home, urls.editions, urls.topics, urls.questions, urls.recommendations, urls.search, urls.accessibility, urls.feed, '/guide/'].map((url) => page(url)),
		page(urls.outcomes, undefined, isRead('outcomes') ? rowAnchors : undefined),
		page(urls.glossary, undefined, isRead('glossary') ? termAnchors : undefined),
		...textsIn(filesOf(folder, 'topics'), ['*', 'id']).map(({ text }) => page(urls.topic(text))),
		...filesOf(folder, 'edition').flatMap((file) => [page(urls.edition(file.edition ?? ''), file, () => editionAnchors(folder, file)), page(urls.print(file.edition ?? ''), file)]),
		...filesOf(folder, 'case').map((file) => page(urls.case(file.edition ?? '', file.name), file, () => anchorsOf(file))),
		...filesOf(folder, 'article').map((file) => page(urls.article(file.edition ?? '', file.name), file, () => anchorsOf(file))),
	];
}

/** What the page of an edition has of its own, where it has it (src/pages/editions/[edition]/index.astro), and the headings of the welcome. */
function editionAnchors(folder: ContentFolder, file: SourceFile): string[] {
	const ids = (kind: 'outcomes' | 'quiz') => textsIn(sameEdition(folder, file, kind), ['*', 'id']).map(({ text }) => text);
	const questions = ids('quiz').map(quizAnchor);
	const told = sameEdition(folder, file, 'figures').flatMap(({ data }) => valuesAt(data, ['*']).filter(({ value }) => valuesAt(value, ['didYouKnow'])[0]?.value === true));
	const figures = told.flatMap(({ value }) => valuesAt(value, ['id']).map(({ value: id }) => figureAnchor(String(id))));
	return [
		...['welcome', 'in-this-edition'],
		...(figures.length > 0 ? ['did-you-know', ...figures] : []),
		...(ids('outcomes').length > 0 ? ['outcomes'] : []),
		...(questions.length > 0 ? ['quiz', ...questions] : []),
		...anchorsOf(file).map((anchor) => `${file.name}--${anchor}`),
	];
}
