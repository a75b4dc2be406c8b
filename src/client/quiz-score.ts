/** Counts what a reader has answered rightly, and at which try, and says it at the end. It forgets with the page. */
class QuizScore extends HTMLElement {
	connectedCallback() {
		const questions = [...this.querySelectorAll('quiz-question')];
		const status = this.querySelector('[data-score] [role=status]');
		const button = this.querySelector<HTMLElement>('[data-score] button');
		if (!status || !button) return;
		/** The tries that each answered question took. */
		const tries = new Map<Element, number>();
		const show = () => {
			const first = [...tries.values()].filter((count) => count === 1).length;
			const isDone = tries.size === questions.length;
			button.hidden = !isDone;
			status.textContent = tries.size === 0 ? '' : isDone ? `All ${questions.length} answered: ${first} right at the first try.` : `${tries.size} of ${questions.length} answered.`;
		};
		this.addEventListener('quiz:right', (event) => {
			if (!(event instanceof CustomEvent) || !(event.target instanceof Element) || tries.has(event.target)) return;
			tries.set(event.target, Number(event.detail.tries));
			show();
		});
		button.addEventListener('click', () => {
			tries.clear();
			show();
			for (const question of questions) question.dispatchEvent(new CustomEvent('quiz:again'));
			this.querySelector('input')?.focus();
		});
	}
}

customElements.define('quiz-score', QuizScore);
