import type { ContentFolder } from '../content-check/content-folder.ts';
import type { DraftPicture } from './draft-pictures.ts';
import { remaining } from './new-command.ts';
import { dropped, kept } from './tally.ts';
import type { WordDraft } from './word-draft.ts';

interface Imported {
	folder: ContentFolder;
	dir: string;
	/** Paths below the content folder, the draft first. */
	written: readonly string[];
	draft: WordDraft;
	pictures: readonly DraftPicture[];
	isOwnSummary: boolean;
}

/** What became of the document, as an editor reads it: what was kept, what was not, what to do next. */
export function importReport({ folder, dir, written, draft, pictures, isOwnSummary }: Imported): string {
	const [path = ''] = written;
	const lost = draft.tally.lines(dropped);
	const undescribed = pictures.filter(({ isDescribed }) => !isDescribed).map(({ writing }) => writing.path.split('/').at(-1) ?? '');
	return [
		...written.map((each) => `${each.endsWith('/edition.mdx') ? 'Added to' : 'Made'} ${folder.dir}/${each}`),
		'',
		`Kept: ${draft.tally.lines(kept).join(', ') || 'the title'}.`,
		...(lost.length > 0 ? ['Left out or changed:', ...lost.map((line) => `  ${line}`)] : ['Nothing was left out.']),
		'',
		`Open next: ${folder.dir}/${path}`,
		'Read it against the Word document: nobody may be named, and small facts add up.',
		...(isOwnSummary ? [] : ['The summary is the beginning of the text: write one in your own words.']),
		...(undescribed.length > 0 ? [`Warning: nobody has said yet what these pictures show; write it in the text between ![ and ]: ${undescribed.join(', ')}`] : []),
		'It is a draft: npm run dev shows it, readers do not see it. Delete the line "status: draft" when it is ready.',
		...remaining(dir, written),
	].join('\n');
}
