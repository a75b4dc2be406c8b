import { isCancel, multiselect, select, text } from '@clack/prompts';
import { mistakeIn, tidy, type Answers } from './answers.ts';
import type { Field } from './form.ts';

/** Whether somebody sits at a terminal who can be asked. */
export function canAsk(): boolean {
	return process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env['CI'];
}

/** Asks for all that is not answered yet, whether needed or not. @returns undefined where the editor pressed Ctrl and C. */
export async function askFor(form: readonly Field[], known: Answers): Promise<Answers | undefined> {
	const answers = new Map(known);
	for (const field of form.filter(({ flag, ask }) => ask && !known.has(flag))) {
		const found = field.form === 'texts' ? await askTexts(field) : await askOne(field);
		if (!found) return undefined;
		const values = found.map(tidy).filter(Boolean);
		if (values.length > 0) answers.set(field.flag, values);
	}
	return answers;
}

/** One text, which may stay empty where it is not needed. @returns undefined where the editor pressed Ctrl and C. */
export async function askText(message: string, isNeeded: boolean, mistake: (answer: string) => string | undefined = () => undefined, initialValue = ''): Promise<string | undefined> {
	const answer = await text({
		message: isNeeded ? message : `${message} (Enter to leave it out)`,
		initialValue,
		validate: (typed = '') => (tidy(typed) ? mistake(tidy(typed)) : isNeeded ? 'Please write something.' : undefined),
	});
	return isCancel(answer) ? undefined : tidy(answer ?? '');
}

async function askOne(field: Field): Promise<readonly string[] | undefined> {
	const options = field.choices.map((value) => ({ value, label: value }));
	if (field.form === 'choices') {
		const chosen = await multiselect({ message: `${field.ask} (space bar to choose, Enter when done)`, options, required: field.isNeeded });
		return isCancel(chosen) ? undefined : chosen;
	}
	if (field.form === 'choice') {
		const chosen = await select({ message: field.ask, options: field.isNeeded ? options : [...options, { value: '', label: 'not said' }] });
		return isCancel(chosen) ? undefined : [chosen];
	}
	const answer = await askText(field.ask, field.isNeeded, (typed) => mistakeIn(field, typed), field.otherwise);
	return answer === undefined ? undefined : [answer];
}

/** One answer after the other, until the editor presses Enter on an empty line. */
async function askTexts(field: Field): Promise<string[] | undefined> {
	const answers: string[] = [];
	for (;;) {
		const answer = await askText(field.ask, field.isNeeded && answers.length === 0, (typed) => mistakeIn(field, typed));
		if (answer === undefined) return undefined;
		if (!answer) return answers;
		answers.push(answer);
	}
}
