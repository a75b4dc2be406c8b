/**
 * Marks what a reader chose and says the result where they are: the focus stays. The words of the answer come from the
 * <details>, which is there without script too. Tells the page when it has been answered rightly: see quiz-score.ts.
 */
class QuizQuestion extends HTMLElement {
	/** How often the reader has been marked since the quiz was last begun. */
	#tries = 0;

	connectedCallback() {
		const several = this.dataset['several'] !== undefined;
		for (const button of this.querySelectorAll('button')) {
			const isMark = button.dataset['action'] === 'mark';
			if (isMark) button.hidden = false;
			button.addEventListener('click', () => (isMark ? this.#mark() : this.#again()));
		}
		this.addEventListener('change', () => (several ? this.#unmark() : this.#mark()));
		this.addEventListener('quiz:again', () => {
			this.#tries = 0;
			this.#clear();
		});
	}

	#again(): void {
		this.#clear();
		this.querySelector('input')?.focus();
	}

	/** Begins the question anew; a second try stays a second try until the whole quiz is begun anew. */
	#clear(): void {
		for (const { input } of this.#options()) input.checked = false;
		this.#unmark();
		const details = this.querySelector('details');
		if (details) details.open = false;
	}

	#mark(): void {
		const options = this.#options();
		const chosen = options.filter(({ input }) => input.checked);
		const wrong = chosen.filter(({ isRight }) => !isRight);
		const missing = options.filter(({ input, isRight }) => isRight && !input.checked).length;
		this.#unmark();
		if (chosen.length === 0) return this.#say('Choose an answer first.');
		this.#tries += 1;
		for (const { label, isRight } of chosen) label.classList.add(isRight ? 'is-right' : 'is-wrong');
		const isRight = wrong.length === 0 && missing === 0;
		const details = this.querySelector('details');
		if (isRight && details) details.open = true;
		this.#say([verdict(chosen.length, wrong.length, missing), ...chosen.map(({ input }) => this.#feedback(input.value))].filter(Boolean).join(' '));
		const again = this.querySelector<HTMLElement>('[data-action=again]');
		if (again) again.hidden = false;
		if (isRight) this.dispatchEvent(new CustomEvent('quiz:right', { bubbles: true, detail: { tries: this.#tries } }));
	}

	#unmark(): void {
		for (const { label } of this.#options()) label.classList.remove('is-right', 'is-wrong');
		const again = this.querySelector<HTMLElement>('[data-action=again]');
		if (again) again.hidden = true;
		this.#say('');
	}

	#say(words: string): void {
		const result = this.querySelector('[role=status]');
		if (result) result.textContent = words;
	}

	#feedback(letter: string): string {
		return this.querySelector(`[data-feedback="${letter}"]`)?.textContent ?? '';
	}

	#options(): Option[] {
		return [...this.querySelectorAll('label')].flatMap((label) => {
			const input = label.querySelector('input');
			return input ? [{ label, input, isRight: label.dataset['correct'] !== undefined }] : [];
		});
	}
}

function verdict(chosen: number, wrong: number, missing: number): string {
	if (wrong + missing === 0) return chosen === 1 ? 'That is right.' : `That is right: all ${chosen}.`;
	if (chosen === 1 && missing <= 1 && wrong === 1) return 'Not this one: try again.';
	const right = chosen - wrong;
	const parts = [`${right} of ${right + missing} right`, wrong > 0 && `${wrong} that ${wrong === 1 ? 'is' : 'are'} not`].filter(Boolean);
	return `${parts.join(', and ')}: try again.`;
}

interface Option {
	label: HTMLLabelElement;
	input: HTMLInputElement;
	isRight: boolean;
}

customElements.define('quiz-question', QuizQuestion);
