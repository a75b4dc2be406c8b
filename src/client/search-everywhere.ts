/** What every page has of the search: its key, and what to load when somebody turns to it. */
const box = document.querySelector('archive-search');
const field = box?.querySelector<HTMLInputElement>('input[type=search]');
const parameters = new URLSearchParams(location.search);
let before: Element | null = null;

const load = () => {
	void import('./archive-search.ts');
	const index = box?.getAttribute('data-index');
	// Where there is no server, the folder's own scripts take its place.
	if (index && location.protocol !== 'file:') void import('./search-ahead.ts').then(({ fetchAhead }) => fetchAhead(index));
};

field?.addEventListener('focus', load, { once: true });
if (box?.hasAttribute('data-whole-page') && parameters.size > 0) load();
if (parameters.has('mark')) void import('./target-marks.ts').then(({ markWords }) => markWords());

addEventListener('keydown', (event) => {
	if (!field || event.isComposing) return;
	if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
		event.preventDefault();
		if (document.activeElement !== field) before = document.activeElement;
		field.focus();
		field.select();
	}
	if (event.key === 'Escape' && box?.contains(document.activeElement)) {
		// Else the browser empties the field.
		event.preventDefault();
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		if (before instanceof HTMLElement && before !== document.body) before.focus();
		before = null;
	}
});
