import { z } from 'astro/zod';

/** What the records of /data are made of. */

export const editionId = () => z.string().regex(/^\d{4}-q[1-4]$/).describe('An edition: "2020-q1".');
export const itemId = (what: string) => z.string().regex(/^\d{4}-q[1-4]\/[a-z0-9-]+$/).describe(`${what}: "2020-q1/early-morning-arrest".`);
export const rowId = () => z.string().regex(/^[a-z0-9-]+$/).describe('Unique in its edition.');
export const words = (what: string) => z.string().min(1).describe(what);
export const day = (what: string) => z.iso.date().describe(what);
export const time = (what: string) => z.string().regex(/^\d{4}(-(q[1-4]|\d{2}(-\d{2})?))?$/).describe(`${what}: a year, a quarter, a month or a day.`);
export const address = () => z.string().regex(/^\//).describe('Its address on this site, from the root of the server.');
