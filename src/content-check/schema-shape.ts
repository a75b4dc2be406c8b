import { z } from 'astro/zod';
import type { DataPath } from './source-file.ts';

/** The keys that may stand at a place, for "did you mean". */
export function keysAt(schema: z.ZodType, path: DataPath): string[] {
	const held = bare(fieldAt(schema, path));
	return held instanceof z.ZodObject ? Object.keys(held.shape) : [];
}

/** What the schema says of a field: the sentence that also helps in an editor's program. */
export function describedAt(schema: z.ZodType, path: DataPath): string | undefined {
	const field = fieldAt(schema, path);
	return field instanceof z.ZodType ? field.description : undefined;
}

function fieldAt(schema: unknown, path: DataPath): unknown {
	return path.reduce<unknown>((held, step) => {
		const inner = bare(held);
		if (inner instanceof z.ZodObject) return inner.shape[String(step)];
		return inner instanceof z.ZodArray ? inner.element : undefined;
	}, schema);
}

/** The schema below "optional" and "default". */
function bare(schema: unknown): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}
