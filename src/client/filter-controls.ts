import { facets, type FacetName, type Filters } from '../model/search/facets.ts';

/** The boxes that results are narrowed by. */
export function filterBoxes(form: HTMLFormElement): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

export function chosenFilters(form: HTMLFormElement): Filters {
	const boxes = filterBoxes(form).filter(({ checked }) => checked);
	return Object.fromEntries(facets.map(({ name }) => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)]));
}

export function chooseFilters(form: HTMLFormElement, filters: Filters): void {
	for (const box of filterBoxes(form)) {
		const name = facets.find((facet) => facet.name === box.name)?.name;
		box.checked = name !== undefined && (filters[name]?.includes(box.value) ?? false);
		const group = box.closest('details');
		if (box.checked && group) group.open = true;
	}
}

/** Shows how many results each value would give; one that would give none cannot be chosen. */
export function showCounts(form: HTMLFormElement, counts: Record<FacetName, ReadonlyMap<string, number>>): void {
	for (const box of filterBoxes(form)) {
		const name = facets.find((facet) => facet.name === box.name)?.name;
		const count = name ? (counts[name].get(box.value) ?? 0) : 0;
		const shown = box.closest('label')?.querySelector('[data-count]');
		if (shown) shown.textContent = count.toLocaleString('en-GB');
		box.disabled = count === 0 && !box.checked;
	}
}

/** A button for each value that is chosen, which takes it back. */
export function chosenButtons(form: HTMLFormElement, onChange: () => void): HTMLElement[] {
	return filterBoxes(form).filter(({ checked }) => checked).map((box) => {
		const label = box.closest('label')?.querySelector('[data-label]')?.textContent?.trim() ?? box.value;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = label;
		button.setAttribute('aria-label', `Do not narrow by ${label}`);
		button.addEventListener('click', () => {
			box.checked = false;
			onChange();
		});
		return button;
	});
}

/** On a narrow screen the boxes stay out of the way until they are asked for. */
export function openByButton(button: HTMLElement | null): void {
	button?.addEventListener('click', () => button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true')));
}
