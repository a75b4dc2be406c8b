/**
 * Calls back with the signal that is to end this command: Ctrl-C, a closed terminal, or an end of npm. A signal to npm itself
 * stops at the shell npm starts us in, and we would hold the port for ever; so we look whether that shell is still there.
 * @param {(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void} callback
 * @returns {() => void} stops listening
 */
export function onStop(callback) {
	for (const signal of signals) process.on(signal, callback);
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
		clearInterval(watch);
		callback('SIGTERM');
	}, 1000);
	watch.unref();
	return () => {
		clearInterval(watch);
		for (const signal of signals) process.off(signal, callback);
	};
}

/** @type {('SIGINT' | 'SIGTERM' | 'SIGHUP')[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
