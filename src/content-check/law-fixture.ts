import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLaw } from './checks/law.ts';
import { withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';

/** Rows of an outcomes file that the law has nothing against. */
export const hearing = { proceeding: 'misconduct hearing', person: 'serving', role: 'police constable', outcome: 'no action', summary: 'Did not write the log.' };
export const meeting = { ...hearing, proceeding: 'misconduct meeting', role: 'police sergeant', finding: 'misconduct', outcome: 'written warning', summary: 'A sergeant did not read the custody log.' };

/** What the law has against rows of an edition, each on one line, with the column it is told in. */
export function lawOn(edition: string, ...rows: Record<string, unknown>[]): string[] {
	const write = (dir: string) => {
		mkdirSync(join(dir, 'editions', edition), { recursive: true });
		writeFileSync(join(dir, 'editions', edition, 'outcomes.yaml'), JSON.stringify(rows));
	};
	const look = (dir: string) => checkLaw(readContentFolder(dir)).filter(({ file }) => file.includes(edition));
	return withFixture([], look, write).map(({ severity, message, fix }) => `${severity}: ${message}${fix ? ` | ${fix}` : ''}`);
}
