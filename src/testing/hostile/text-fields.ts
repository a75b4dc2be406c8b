import { z } from 'astro/zod';

/** The fields of a schema that take any words: "keyQuestions.staff". What takes only names, dates or fixed words is none. */
export function textFields(schema: unknown, path = ''): string[] {
	const held = bare(schema);
	if (held instanceof z.ZodObject) return Object.entries(held.shape).flatMap(([key, field]) => textFields(field, path ? `${path}.${key}` : key));
	if (held instanceof z.ZodArray) return textFields(held.element, path);
	return held instanceof z.ZodType && held.safeParse('Any <words> & "signs" {at} all').success ? [path] : [];
}

function bare(field: unknown): unknown {
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? bare(field.unwrap()) : field;
}
