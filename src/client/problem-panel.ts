/** In `npm run dev` alone: what the content check says, at the foot of every page, as it changes. */
class ProblemPanel extends HTMLElement {
	connectedCallback() {
		void fetch('/__problems')
			.then((answer) => answer.json())
			.then(({ report }) => this.#show(report));
		import.meta.hot?.on('content:problems', ({ report }) => this.#show(report));
	}

	#show(report: string): void {
		this.hidden = report === '';
		const title = document.createElement('summary');
		title.textContent = report.trim().split('\n').at(-1) ?? '';
		const text = document.createElement('pre');
		text.textContent = report;
		const details = document.createElement('details');
		details.open = this.querySelector('details')?.open ?? true;
		details.append(title, text);
		this.replaceChildren(details);
	}
}

customElements.define('problem-panel', ProblemPanel);

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
	problem-panel { position: sticky; inset-block-end: 0; z-index: 3; display: block; max-block-size: 40vb; overflow: auto;
		padding: 0.75rem 1.25rem; border-block-start: 4px solid #8c2a1c; background: #fff4e5; color: #14202e; font: 0.875rem/1.5 monospace; }
	problem-panel[hidden] { display: none; }
	problem-panel pre { white-space: pre-wrap; font: inherit; }
	problem-panel summary { font-weight: 700; cursor: pointer; }
	@media print { problem-panel { display: none; } }
`);
document.adoptedStyleSheets.push(sheet);
document.body.append(document.createElement('problem-panel'));
