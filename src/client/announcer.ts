/** How long a reader must have paused before a count is read out, in milliseconds. */
const quiet = 700;

/** Tells people who hear the page what changed, once and not at every letter. */
export class Announcer {
	readonly #region: HTMLElement | null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(region: HTMLElement | null) {
		this.#region = region;
	}

	say(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			if (this.#region && this.#region.textContent !== text) this.#region.textContent = text;
		}, quiet);
	}
}
