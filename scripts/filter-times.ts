import type { Page } from 'playwright-core';

/** What one choice on a page of outcomes took, in milliseconds. */
export interface FilterTime {
	choice: string;
	/** Rows that were left. */
	rows: number;
	/** Until the page was laid out anew. */
	laidOut: number;
	/** Until it was painted. */
	painted: number;
}

/** Chooses every value of every field that filters or orders the outcomes of an open page, and back again each time. */
export async function filterTimes(page: Page): Promise<FilterTime[]> {
	return page.evaluate(async () => {
		const times: FilterTime[] = [];
		const fields = [...document.querySelectorAll<HTMLSelectElement>('outcome-filter select')];
		const choose = async (field: HTMLSelectElement, value: string) => {
			const begun = performance.now();
			field.value = value;
			field.dispatchEvent(new Event('change', { bubbles: true }));
			document.body.getBoundingClientRect();
			const laidOut = performance.now() - begun;
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			const rows = document.querySelectorAll('outcome-filter tbody tr:not([hidden])').length;
			times.push({ choice: `${field.name}=${value}`, rows, laidOut, painted: performance.now() - begun });
		};
		for (const field of fields) {
			// Another year is another page.
			if (field.name === 'year' && document.querySelector('outcome-years')) continue;
			const values = [...field.options].map(({ value }) => value).filter(Boolean);
			for (const value of values) {
				await choose(field, value);
				await choose(field, '');
			}
		}
		return times;
	});
}
