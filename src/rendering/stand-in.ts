/** What there is to know of an object that pages see. */
export interface Seen {
	target: object;
	/** Where it was met first. */
	place: number;
	standIn: object;
	/** The numbers of the readings of its properties, each found the first time that it is asked for. */
	numbers: Map<string, number>;
	/** That of an array's length and order. */
	whole?: number;
}

/** A page that changes what it reads would change what the next one reads. */
export const unchanging: ProxyHandler<object> = { set: refuse, defineProperty: refuse, deleteProperty: refuse };

function refuse(): never {
	throw new Error('A page must not change what it reads.');
}
