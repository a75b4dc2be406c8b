import { kept } from '../../kept-file.ts';

/** A PDF as it is ready for a site. */
export interface Pdf {
	bytes: Uint8Array;
	pages: number;
}

/**
 * The PDF that was made before, or else is made now and kept, with the number of its pages in a line before it.
 * @param name a hash of all that it is made from.
 */
export async function keptPdf(folder: string, name: string, make: () => Promise<Pdf>): Promise<Pdf & { isNew: boolean }> {
	let isNew = false;
	const file = await kept(folder, `${name}.pdf`, async () => {
		const { bytes, pages } = await make();
		isNew = true;
		return Buffer.concat([Buffer.from(`${pages}\n`), bytes]);
	});
	const end = file.indexOf('\n');
	return { bytes: file.subarray(end + 1), pages: Number(file.subarray(0, end).toString()), isNew };
}
