import { expect, test } from 'vitest';
import { remoteFault } from './remote-fault.ts';

test('what rsync and ssh say is told in a sentence that helps', () => {
	const said = [
		'ssh: Could not resolve hostname web.example: Name or service not known\nrsync error: unexplained error (code 255) at io.c(285)',
		'Host key verification failed.\nrsync: connection unexpectedly closed',
		'psd@web.example: Permission denied (publickey,keyboard-interactive).',
		'ssh: connect to host web.example port 22: Connection refused',
		'ssh: connect to host web.example port 22: Connection timed out',
		'bash: line 1: rsync: command not found',
		'rsync: [receiver] write failed on "/srv/psd/index.html": No space left on device (28)',
		'rsync: [Receiver] mkdir "/srv/psd" failed: Read-only file system (30)',
		'rsync: [Receiver] mkdir "/srv/psd" failed: Permission denied (13)',
		'rsync: [Receiver] mkdir "/srv/a/psd" failed: No such file or directory (2)',
	];
	expect(said.map((words) => remoteFault(words, 'psd@web.example:/srv/psd')).join('\n')).toMatchInlineSnapshot(`
		"No machine "web.example" is known here. Is its name right, and this machine on its network?
		"web.example" is not known to this machine yet, or is another one than before. Log in once by hand to see which: ssh psd@web.example
		"web.example" does not let this user in. This has to work first, without a question: ssh psd@web.example
		"web.example" is there, but answers no ssh.
		"web.example" does not answer. Is it on, and this machine on its network?
		There is no rsync on "web.example". Install it there, or copy to a folder that both machines see.
		The disk of "web.example" is full.
		"/srv/psd" on "web.example" is on a disk that can only be read.
		"/srv/psd" on "web.example" may not be written by the user of psd@web.example.
		There is no folder "/srv/psd" on "web.example", and none can be made: what is above it is missing."
	`);
	expect(remoteFault('rsync error: something new', 'web.example:/srv/psd')).toBeUndefined();
});
