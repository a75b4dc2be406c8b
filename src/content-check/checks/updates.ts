import { counted } from '../../model/counted.ts';
import { filesOf, isDraft, itemId, sameEdition, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { textsAt, valuesAt } from '../located-texts.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** What updates.yaml says is about a recommendation of an earlier edition. */
export function checkUpdates(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'updates').flatMap((file) => [
		...textsIn([file], ['*', 'case']).flatMap(({ path, text }) => checkUpdate(folder, file, path, text)),
		...textsIn([file], ['*', 'item']).flatMap(({ path, text }) => unknownItem(folder, file, path, text)),
	]);
}

function checkUpdate(folder: ContentFolder, file: SourceFile, path: DataPath, id: string): Problem[] {
	const wrong = (message: string, fix?: string) => [errorAt(file, file.positionOf(path), 'schema/unknown-recommendation', `${file.labelOf(path)}: ${message}`, fix)];
	const cases = filesOf(folder, 'case').filter((each) => recommendationsOf(each) > 0);
	const target = filesOf(folder, 'case').find((each) => itemId(each) === id);
	if (!target) return wrong(`${quoted(id)} is not a case we have.${didYouMean(id, cases.map(itemId))}`, listed('Cases with recommendations', cases.map(itemId)));
	if ((target.edition ?? '') >= (file.edition ?? '')) return wrong(`${quoted(id)} is not of an earlier edition. Write what became of it into the case itself.`);
	const count = recommendationsOf(target);
	if (count === 0) return wrong(`${quoted(id)} has no recommendations.`, listed('Cases with recommendations', cases.map(itemId)));
	const numberPath = [...path.slice(0, -1), 'recommendation'];
	const number = valuesAt(file.data, numberPath)[0]?.value;
	if (typeof number === 'number' && number > count) {
		return [errorAt(file, file.positionOf(numberPath), 'schema/unknown-recommendation', `${file.labelOf(numberPath)}: ${quoted(id)} has ${counted(count, 'recommendation')}; there is no number ${number}.`)];
	}
	if (!isDraft(folder, target) || isDraft(folder, file)) return [];
	return [warningAt(file, file.positionOf(path), 'schema/names-a-draft', `${file.labelOf(path)}: ${quoted(id)} is a draft. The update is left out until it is published.`)];
}

function recommendationsOf(file: SourceFile): number {
	return textsAt(file, ['recommendations', '*', 'text']).length;
}

function unknownItem(folder: ContentFolder, file: SourceFile, path: DataPath, name: string): Problem[] {
	const names = sameEdition(folder, file, 'case', 'article').map((item) => item.name);
	if (names.includes(name)) return [];
	const message = `${file.labelOf(path)}: ${quoted(name)} is not a case or article of this edition.${didYouMean(name, names)}`;
	return [errorAt(file, file.positionOf(path), 'schema/unknown-item', message, listed('Cases and articles', names))];
}
