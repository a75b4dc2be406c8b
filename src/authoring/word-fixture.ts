import * as docx from 'docx';
import sharp from 'sharp';

const { Paragraph, TextRun, HeadingLevel, TableRow, TableCell } = docx;

/** For tests: a Word document with the given contents, as Word would save it. */
export async function makeWord(children: docx.FileChild[], options: Partial<docx.IPropertiesOptions> = {}): Promise<Buffer> {
	return docx.Packer.toBuffer(new docx.Document({ ...options, sections: [{ children }] }));
}

export function words(...children: (docx.ParagraphChild | string)[]): docx.Paragraph {
	return new Paragraph({ children: children.map((child) => (typeof child === 'string' ? new TextRun(child) : child)) });
}

export function heading(text: string, level: 1 | 2 | 3 = 2): docx.Paragraph {
	return new Paragraph({ text, heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ?? HeadingLevel.HEADING_1 });
}

export function bullet(text: string, level = 0): docx.Paragraph {
	return new Paragraph({ text, bullet: { level } });
}

/** A report with one of everything that an import has to deal with. */
export async function makeReport(): Promise<Buffer> {
	const by = { author: 'A reviewer', date: '2026-10-01T09:00:00Z' };
	const red = { width: 40, height: 20, channels: 3, background: '#800' } as const;
	const picture = await sharp({ create: red }).withExif({ IFD0: { Artist: 'Someone' } }).jpeg().toBuffer();
	const cell = (text: string, span = 1) => new TableCell({ columnSpan: span, children: text.split('\n').map((line) => words(line)) });
	return makeWord(
		[
			new Paragraph({ text: 'The officer’s log: “nothing found”', heading: HeadingLevel.TITLE }),
			words('A sergeant looked at the log', new docx.FootnoteReferenceRun(1), ' and ', new TextRun({ text: 'closed', bold: true }), ' it.', new docx.DeletedTextRun({ text: ' It was a mistake.', id: 1, ...by }), new docx.InsertedTextRun({ text: ' Nobody rang back.', id: 2, ...by }), new TextRun({ text: ' Ask the lawyers.', vanish: true })),
			heading('What was missing', 1),
			words(new docx.CommentRangeStart(0), 'Three things', new docx.CommentRangeEnd(0), new TextRun({ children: [new docx.CommentReference(0)] }), ' were missing:'),
			bullet('a check of the address'),
			bullet('a call back'),
			bullet('within the hour', 1),
			words('See ', new docx.ExternalHyperlink({ link: 'https://www.gov.uk/log', children: [new TextRun('the guidance')] }), '.'),
			heading('Times', 3),
			new docx.Table({ rows: [new TableRow({ children: [cell('Time'), cell('What was done'), cell('By')] }), new TableRow({ children: [cell('21:00'), cell('Call taken\nLog opened'), cell('Call handler')] }), new TableRow({ children: [cell('22:00'), cell('Closed | no reply', 2)] })] }),
			new Paragraph({ children: [new docx.ImageRun({ type: 'jpg', data: picture, transformation: { width: 40, height: 20 }, altText: { name: 'plan', description: 'A plan of the house', title: '' } })] }),
			heading('Key questions for policy makers/managers:', 1),
			bullet('Who reads closed logs?'),
			heading('Key questions for police officers/staff:', 1),
			bullet('What would you have asked?'),
			words(new TextRun({ text: 'Action taken by this police force:', bold: true })),
			words('Closed logs are read each week.'),
			heading('Outcomes for the officers/staff involved:', 1),
			bullet('The sergeant took part in reflective practice.'),
		],
		{
			footnotes: { 1: { children: [words('The log of the control room.')] } },
			comments: { children: [{ id: 0, author: 'A reviewer', children: [words('Really three?')] }] },
		},
	);
}
