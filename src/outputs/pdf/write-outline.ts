import { PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** An entry of the outline, which readers' programs show beside the sheets. */
export interface OutlineEntry {
	title: string;
	/** The id that it leads to; a link of the document must lead there too. */
	place: string;
	entries: OutlineEntry[];
}

/** Writes the outline. Chromium makes one of all headings, but leaves out those with which a sheet begins. */
export function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
	const { context, catalog } = document;
	const places = catalog.lookup(PDFName.of('Dests'));
	const names = new Map(places instanceof PDFDict ? places.keys().map((name) => [decodeURIComponent(name.decodeText()), name] as const) : []);
	const root = context.nextRef();
	const write = (list: readonly OutlineEntry[], parent: PDFRef): { dict: Record<string, PDFRef | number>; count: number } => {
		const known = list.filter(({ place }) => names.has(place));
		const refs = known.map(() => context.nextRef());
		let count = known.length;
		known.forEach(({ title, place, entries: inner }, index) => {
			const own = refs[index];
			const goal = names.get(place);
			if (!own || !goal) return;
			const below = write(inner, own);
			count += below.count;
			// Closed at first: a negative count.
			const entry = context.obj({ Parent: parent, ...below.dict, ...(below.count > 0 ? { Count: -below.count } : {}) });
			entry.set(PDFName.of('Title'), PDFHexString.fromText(title));
			entry.set(PDFName.of('Dest'), goal);
			for (const [name, neighbour] of [['Prev', refs[index - 1]], ['Next', refs[index + 1]]] as const) if (neighbour) entry.set(PDFName.of(name), neighbour);
			context.assign(own, entry);
		});
		const [first, last] = [refs[0], refs.at(-1)];
		return { dict: first && last ? { First: first, Last: last } : {}, count };
	};
	const { dict } = write(entries, root);
	context.assign(root, context.obj({ Type: 'Outlines', ...dict, Count: entries.length }));
	catalog.set(PDFName.of('Outlines'), root);
}
