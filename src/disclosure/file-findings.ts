import { findInFileName } from './file-names.ts';
import { textsOfFile, type TextFile } from './file-texts.ts';
import type { DisclosureKind } from './finding.ts';
import { locate } from './locate.ts';
import { searchText } from './search-text.ts';

/** What was found in a file. */
export interface FileFinding {
	kind: DisclosureKind;
	value: string;
	/** Where it stands in the raw text of the file. */
	offset: number;
	/** The name under a quotation is there on purpose, unless a rank or a title shows that it is somebody of the case. */
	isAttribution: boolean;
}

/** Everything in the texts of a file, each place once. */
export function findingsInFile(file: TextFile): FileFinding[] {
	const found = textsOfFile(file).flatMap((read) => {
		let from = read.from;
		const isPath = read.isAddress === true && !/^[a-z]+:/i.test(read.text);
		return [...searchText(read.text), ...(isPath ? findInFileName(read.text) : [])].map(({ kind, value }): FileFinding => {
			const offset = locate(file.text, from, value);
			from = Math.max(from, offset + 1);
			const isAttribution = read.isAttribution === true && kind === 'disclosure/named-person' && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/.test(value);
			return { kind, value, offset, isAttribution };
		});
	});
	return found.filter(({ kind, offset }, index) => found.findIndex((other) => other.kind === kind && other.offset === offset) === index);
}
