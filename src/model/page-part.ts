/** A piece of a page as data: a text, or an element with its name, its attributes and what is in it. */
export type PagePart = string | PartElement;
export type PartElement = readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: PagePart[]];
