import { sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/email';

/** Addresses of mailboxes, also where the sign is spelt out: "a.person [at] example [dot] com". */
export function findEmails(text: string): Sighting[] {
	return [plain, spelt, spoken].flatMap((pattern) => sightings(text, kind, pattern));
}

const plain = /[\p{L}\d][\p{L}\d._%+'-]* ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/dgu;
const spelt = /[\w.+-]+(?: ?(?:\[dot\]|\(dot\)) ?[\w-]+)*\s?(?:\[ ?(?:at|@) ?\]|\( ?(?:at|@) ?\)|\{ ?at ?\}|<at>|_at_|-at-)\s?[\w-]+(?:\s?(?:\.|\[ ?(?:dot|\.) ?\]|\( ?(?:dot|\.) ?\)|\{dot\}| dot )\s?[\w-]+)+/dgi;
const spoken = /\b[a-z\d][\w+-]*(?:(?:\.| dot )[\w-]+)* (?:at|AT) [\w-]+(?: (?:dot|DOT) [a-z]{2,}| ?\. ?(?:com|co\.uk|org|net|uk)\b)+(?: dot [a-z]{2,})*/dgi;
