import { caseWith, figureIds, filesOf, isDraft, itemId, sameEdition, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { LocatedText } from '../located-texts.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

type Found = LocatedText & { file: SourceFile };

/** What one data file names in another is there: cases, items and figures. */
export function checkReferences(folder: ContentFolder): Problem[] {
	const data = (kind: 'outcomes' | 'quiz' | 'figures', ...pattern: string[]) => textsIn(filesOf(folder, kind), ['*', ...pattern]);
	return [
		...textsIn(filesOf(folder, 'case', 'article'), ['related', '*']).flatMap((found) => caseReference(folder, found, found.text)),
		...data('outcomes', 'case').flatMap((found) => caseReference(folder, found, found.text.includes('/') ? found.text : `${found.file.edition}/${found.text}`)),
		...[...data('quiz', 'item'), ...data('figures', 'item')].flatMap((found) => itemReference(folder, found)),
		...[...data('quiz', 'options', '*', 'figure'), ...data('figures', 'partOf'), ...data('figures', 'reckonedFrom')].flatMap((found) => figureReference(folder, found, found.text)),
		...quotedTexts.flatMap((pattern) => data('quiz', ...pattern)).flatMap((found) => figuresInText(folder, found)),
	];
}

/** Where figures are quoted as {id}: see model/quiz.ts. */
const quotedTexts = [['question'], ['explanation'], ['options', '*', 'text'], ['options', '*', 'feedback']];

function caseReference(folder: ContentFolder, { file, path, text }: Found, id: string): Problem[] {
	const target = caseWith(folder, id);
	if (!target) {
		const isArticle = filesOf(folder, 'article').some((each) => itemId(each) === id);
		const ids = filesOf(folder, 'case').map((each) => (text.includes('/') || file.kind !== 'outcomes' ? itemId(each) : each.name));
		const why = isArticle ? 'is an article; only cases can be named here.' : `is not a case we have.${didYouMean(text, ids)}`;
		const own = sameEdition(folder, file, 'case').map(itemId);
		return [errorAt(file, file.positionOf(path), 'schema/unknown-item', `${file.labelOf(path)}: ${quoted(text)} ${why}`, listed('Cases of this edition', own))];
	}
	if (itemId(file) === id && file.kind === 'case') return [errorAt(file, file.positionOf(path), 'schema/unknown-item', `${file.labelOf(path)}: ${quoted(text)} is this case itself. Delete it.`)];
	return draftWarning(folder, { file, path, text }, target);
}

function itemReference(folder: ContentFolder, { file, path, text }: Found): Problem[] {
	const items = sameEdition(folder, file, 'case', 'article');
	const target = items.find((item) => item.name === text);
	if (target) return draftWarning(folder, { file, path, text }, target);
	const names = items.map(({ name }) => name);
	const message = `${file.labelOf(path)}: ${quoted(text)} is not a case or article of this edition.${didYouMean(text, names)}`;
	return [errorAt(file, file.positionOf(path), 'schema/unknown-item', message, listed('Cases and articles', names))];
}

function draftWarning(folder: ContentFolder, { file, path, text }: Found, target: SourceFile): Problem[] {
	if (!isDraft(folder, target) || isDraft(folder, file)) return [];
	const message = `${file.labelOf(path)}: ${quoted(text)} is a draft. The link to it is left out until it is published.`;
	return [warningAt(file, file.positionOf(path), 'schema/names-a-draft', message)];
}

function figuresInText(folder: ContentFolder, found: Found): Problem[] {
	return [...found.text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, id = '']) => figureReference(folder, found, id));
}

function figureReference(folder: ContentFolder, { file, path }: Found, id: string): Problem[] {
	const figures = figureIds(folder, file);
	const isSelf = (path.at(-1) === 'partOf' || path.at(-1) === 'reckonedFrom') && textsIn([file], ['*', 'id']).some((own) => own.text === id && own.path[0] === path[0]);
	if (isSelf) return [errorAt(file, file.positionOf(path), 'schema/unknown-figure', `${file.labelOf(path)}: ${quoted(id)} is this figure itself.`)];
	if (!figures || figures.includes(id)) return [];
	const message = `${file.labelOf(path)}: ${quoted(id)} is not a figure of this edition.${didYouMean(id, figures)}`;
	return [errorAt(file, file.positionOf(path), 'schema/unknown-figure', message, listed('Figures', figures))];
}
