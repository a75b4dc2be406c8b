import { formatDecided } from '../model/dates.ts';
import { conductRegulations2020 } from '../schemas/vocabulary.ts';
import { filesOf } from './content-index.ts';
import type { ContentFolder } from './content-folder.ts';
import { valuesAt } from './located-texts.ts';
import { errorAt, warningAt, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { spanOf, type TimeSpan } from './time-span.ts';

/** One row of an outcomes file as far as it can be read: a mistake in one cell hides none in the others. */
export interface OutcomeFacts {
	file: SourceFile;
	index: number;
	/** The text of a cell; empty where there is none. */
	say(key: string): string;
	/** When the matter came to the force's attention, in words. */
	noticed: string;
	/** Police staff have a policy of their own; the Conduct Regulations speak of officers. */
	isStaff: boolean;
	/**
	 * Which regulations apply: by the day the matter came to the force's attention, whenever it was decided
	 * (Police (Conduct) Regulations 2020: earlier matters stay with the Regulations of 2012).
	 */
	regime: '2012' | '2020' | 'unknown';
	/** When it was decided: as the row says, or else the quarter of the edition, and what to call that in a message. */
	decided: TimeSpan & { said: string };
	error(key: string, kind: string, message: string, fix?: string): Problem[];
	warning(key: string, kind: string, message: string, fix?: string): Problem[];
}

export function outcomeFacts(folder: ContentFolder): OutcomeFacts[] {
	return filesOf(folder, 'outcomes').flatMap((file) =>
		valuesAt(file.data, ['*']).map(({ value: row }, index) => {
			const say = (key: string) => {
				const value = valuesAt(row, [key])[0]?.value;
				return typeof value === 'string' ? value.trim() : '';
			};
			const tell = (at: typeof errorAt) => (key: string, kind: string, message: string, fix?: string) => [
				at(file, file.positionOf([index, key]), `law/${kind}`, `${file.labelOf([index, key])}: ${message}`, fix),
			];
			const noticed = spanOf(say('noticed')) ? formatDecided(say('noticed')) : '';
			return { file, index, say, noticed, isStaff: isStaff(say), regime: regimeOf(say('noticed')), decided: decidedIn(file, say('decided')), error: tell(errorAt), warning: tell(warningAt) };
		}),
	);
}

function isStaff(say: (key: string) => string): boolean {
	return say('proceeding') === 'police staff proceedings' || /\b(?:police staff|member of staff|staff member|pcso|community support officer)\b/i.test(say('role'));
}

function regimeOf(noticed: string): OutcomeFacts['regime'] {
	const day = spanOf(noticed);
	if (!day) return 'unknown';
	return day.from < conductRegulations2020 ? '2012' : '2020';
}

function decidedIn(file: SourceFile, decided: string): OutcomeFacts['decided'] {
	const said = spanOf(decided);
	if (said) return { ...said, said: `decided ${formatDecided(decided)}` };
	const quarter = spanOf(file.edition) ?? { from: '0000', until: '9999' };
	return { ...quarter, said: `no day of decision is given, and the edition is that of ${formatDecided(file.edition ?? '')}` };
}
