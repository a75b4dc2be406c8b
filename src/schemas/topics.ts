import { z } from 'astro/zod';
import { itemName, plainText } from './text.ts';

/** The closed list of topics in `topics.yaml`. */
export const topic = z.strictObject({
	id: itemName().describe('The name in addresses and heading blocks: call-handling.'),
	name: plainText().describe('The name that readers see: "Call handling".'),
	summary: plainText().max(200).describe('What belongs to the topic, in one sentence.'),
});

export const topics = z.array(topic);
export type Topic = z.output<typeof topic>;
