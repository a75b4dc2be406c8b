import sharp from 'sharp';
import { expect, test } from 'vitest';
import { notesInImage } from './image-metadata.ts';

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
const notes = { IFD0: { Artist: 'Karen Oldroyd' }, IFD2: { CameraOwnerName: 'Karen Oldroyd', BodySerialNumber: '0042117' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 2/1 47/1' } };

test.each(['jpeg', 'png', 'webp'] as const)('finds place, author, owner and serial number in a %s', async (format) => {
	const bytes = await picture.clone().withExif(notes).toFormat(format).toBuffer();
	expect(notesInImage(bytes).map(({ what }) => what).toSorted()).toEqual(['the author', "the camera's owner", "the camera's serial number", 'where it was taken']);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('finds nothing in a %s without notes', async (format) => {
	expect(notesInImage(await picture.clone().toFormat(format).toBuffer())).toEqual([]);
});

test('finds the creator in a packet of XMP', () => {
	const packet = '<x:xmpmeta><rdf:RDF><dc:creator><rdf:Seq><rdf:li>Karen Oldroyd</rdf:li></rdf:Seq></dc:creator></rdf:RDF></x:xmpmeta>';
	expect(notesInImage(Buffer.from(packet))).toEqual([{ what: 'the author', value: 'Karen Oldroyd' }]);
});
