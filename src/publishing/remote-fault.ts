/**
 * The sentence for why rsync could not reach or write another machine, out of what it and ssh said:
 * "ssh: Could not resolve hostname web.example: ..." -> No machine "web.example" is known here. ...
 * Undefined where they said something else.
 */
export function remoteFault(words: string, goal: string): string | undefined {
	const [, login = '', folder = ''] = /^([^:]*):(.*)$/.exec(goal) ?? [];
	const host = login.split('@').at(-1) ?? '';
	return faults.find(({ said }) => said.test(words))?.sentence({ login, host, folder });
}

const faults: readonly { said: RegExp; sentence: (goal: { login: string; host: string; folder: string }) => string }[] = [
	{ said: /Could not resolve hostname|Name or service not known/, sentence: ({ host }) => `No machine "${host}" is known here. Is its name right, and this machine on its network?` },
	{ said: /Host key verification failed/, sentence: ({ login, host }) => `"${host}" is not known to this machine yet, or is another one than before. Log in once by hand to see which: ssh ${login}` },
	{ said: /Permission denied \((?:publickey|password|keyboard|gssapi|hostbased)/, sentence: ({ login, host }) => `"${host}" does not let this user in. This has to work first, without a question: ssh ${login}` },
	{ said: /Connection refused/, sentence: ({ host }) => `"${host}" is there, but answers no ssh.` },
	{ said: /timed out|No route to host|Network is unreachable/, sentence: ({ host }) => `"${host}" does not answer. Is it on, and this machine on its network?` },
	{ said: /rsync: (?:command )?not found|rsync: No such file/, sentence: ({ host }) => `There is no rsync on "${host}". Install it there, or copy to a folder that both machines see.` },
	{ said: /No space left on device|Disk quota exceeded/, sentence: ({ host }) => `The disk of "${host}" is full.` },
	{ said: /Read-only file system/, sentence: ({ host, folder }) => `"${folder}" on "${host}" is on a disk that can only be read.` },
	{ said: /failed: Permission denied|Operation not permitted/, sentence: ({ login, host, folder }) => `"${folder}" on "${host}" may not be written by the user of ${login}.` },
	{ said: /(?:mkdir|change_dir|stat|opendir)[^\n]* failed: (?:No such file|Not a directory|File exists)/, sentence: ({ host, folder }) => `There is no folder "${folder}" on "${host}", and none can be made: what is above it is missing.` },
];
