/** Marks the choice at once and says the result; the answer's own words come from the <details>, which is there without script too. */
class QuizQuestion extends HTMLElement {
	connectedCallback() {
		const options = this.querySelectorAll('label');
		const details = this.querySelector('details');
		const result = this.querySelector('[role=status]');
		if (!details || !result) return;
		this.addEventListener('change', ({ target }) => {
			for (const option of options) {
				const isChosen = target instanceof Node && option.contains(target);
				const isRight = option.dataset['correct'] !== undefined;
				option.classList.toggle('is-right', isChosen && isRight);
				option.classList.toggle('is-wrong', isChosen && !isRight);
				if (!isChosen) continue;
				if (isRight) details.open = true;
				const feedback = option.dataset['feedback'];
				result.textContent = [isRight ? 'That is right.' : 'Not this one: try again.', feedback].filter(Boolean).join(' ');
			}
		});
	}
}

customElements.define('quiz-question', QuizQuestion);
