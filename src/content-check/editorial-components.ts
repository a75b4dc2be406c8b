/** What an author may write in MDX beside Markdown. `src/components/editorial/index.ts` holds the same names. */

export interface EditorialComponent {
	/** Attributes that must be there, and those that may. */
	required: readonly string[];
	optional: readonly string[];
	/** What stands between its opening and its closing tag. */
	holds: 'text' | 'one image' | 'nothing';
	/** How to write it, as a message shows it. */
	example: string;
}

const components: Record<string, EditorialComponent> = {
	Guidance: { required: ['title'], optional: ['source'], holds: 'text', example: '<Guidance title="..."> ... </Guidance>' },
	Quotation: { required: ['by'], optional: [], holds: 'text', example: '<Quotation by="..."> ... </Quotation>' },
	Statistic: { required: ['id'], optional: [], holds: 'nothing', example: '<Statistic id="..." />' },
	Figure: { required: ['caption'], optional: [], holds: 'one image', example: '<Figure caption="..."> ![...](../images/...) </Figure>' },
};

export const editorialComponents: ReadonlyMap<string, EditorialComponent> = new Map(Object.entries(components));
