import type { ContentFolder } from './content-folder.ts';
import { isDraft } from './content-index.ts';
import { textsAt } from './located-texts.ts';

/** What readers must not see: where it would stand in the site, and what it is called. */
export interface Withheld {
	/** Below the site: "editions/2020-q1/cases/a-case/" */
	path: string;
	title: string;
}

export function withheldIn(folder: ContentFolder): Withheld[] {
	return folder.files
		.filter(({ kind }) => kind === 'case' || kind === 'article' || kind === 'edition')
		.filter((file) => isDraft(folder, file))
		.map((file) => {
			const edition = `editions/${file.edition ?? ''}/`;
			const path = file.kind === 'edition' ? edition : `${edition}${file.kind === 'case' ? 'cases' : 'articles'}/${file.name}/`;
			return { path, title: textsAt(file, ['title'])[0]?.text ?? '' };
		});
}
