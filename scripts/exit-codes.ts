/** What a command says to whoever started it; the README explains each. */
export const exitCodes = {
	done: 0,
	/** The content has mistakes, or what was built of it must not be published. */
	mistakes: 1,
	/** Started in a way it does not know, or with a setting that is none. */
	usage: 2,
	/** Disk, permissions, another program: the machine refused. */
	machine: 3,
	/** Another build went on for too long, or the content changed during this one: try again. */
	busy: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
