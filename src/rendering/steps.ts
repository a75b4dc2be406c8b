/** What there is at a place that is not there. */
export const nowhere = Symbol('nowhere');

/** The steps to the elements of an array: by id where each has one of its own. The data is not changed while it is read. */
export function stepsOf(array: readonly unknown[]): readonly string[] {
	const known = steps.get(array);
	if (known) return known;
	const ids = array.map((element) => (typeof element === 'object' && element !== null && 'id' in element && typeof element.id === 'string' ? element.id : undefined));
	const hasOwn = new Set(ids).size === ids.length;
	const made = ids.map((id, index) => (hasOwn && id !== undefined ? `[${id}` : `#${index}`));
	steps.set(array, made);
	return made;
}

const steps = new WeakMap<readonly unknown[], readonly string[]>();

function elementOf(array: readonly unknown[], step: string): unknown {
	const indexes = indexesOf.get(array) ?? new Map(stepsOf(array).map((each, index) => [each, index]));
	indexesOf.set(array, indexes);
	const index = indexes.get(step);
	return index === undefined ? nowhere : array[index];
}

const indexesOf = new WeakMap<readonly unknown[], Map<string, number>>();

/** What is one step below a value; nowhere, where there is no such step. @param argument of a step "(...". */
export function stepInto(value: unknown, step: string, argument: unknown): unknown {
	if (typeof value !== 'object' || value === null || argument === nowhere) return nowhere;
	if (Array.isArray(value)) return elementOf(value, step);
	const next: unknown = Reflect.get(value, step.slice(1));
	if (step.startsWith('(')) return typeof next === 'function' ? Reflect.apply(next, value, [argument]) : nowhere;
	return next;
}
