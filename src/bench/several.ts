/** A list of that many made things. */
export function several<Value>(count: number, make: (index: number) => Value): Value[] {
	return Array.from({ length: count }, (_, index) => make(index));
}
