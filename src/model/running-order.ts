/** Items as the edition's `order` lists them; the rest follow by name. */
export function inRunningOrder<Named extends { name: string }>(items: readonly Named[], order: readonly string[]): Named[] {
	const place = (item: Named) => (order.includes(item.name) ? order.indexOf(item.name) : order.length);
	return [...items].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'en-GB'));
}

/** Tells each what comes before and after it. */
export function linkNeighbours<Linked extends { previous: Linked | undefined; next: Linked | undefined }>(inOrder: readonly Linked[]): void {
	inOrder.forEach((each, index) => {
		each.previous = inOrder[index - 1];
		each.next = inOrder[index + 1];
	});
}
