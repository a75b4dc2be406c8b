// Runs under the machine's own Node (20 or newer), before anything is installed: plain JavaScript, nothing but node: imports.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStop } from './stop.mjs';

const onWindows = process.platform === 'win32';
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const ownNode = join(modules, 'node', 'bin', onWindows ? 'node.exe' : 'node');

/** Installs what the lock file names, unless it is there. Ends the process with a sentence if it cannot. */
export async function installIfMissing() {
	if (isInstalled()) return;
	const started = Date.now();
	const seconds = () => Math.round((Date.now() - started) / 1000);
	console.log('Installing what the archive is built with. This takes a minute or two, and happens once ...');
	const heartbeat = setInterval(() => console.log(`  still installing (${seconds()} s) ...`), 10_000);
	const code = await runToEnd('npm', [npmCommand(), '--loglevel=error'], { shell: onWindows, env: machineEnvironment() });
	clearInterval(heartbeat);
	if (code === 0 && isInstalled()) {
		console.log(`Installed in ${seconds()} s.`);
		return;
	}
	console.error('\nThe installation did not finish; npm gave its reason above. Is this machine on line? Then try again.');
	process.exit(1);
}

/**
 * Runs a script of this folder on the project's own Node and ends with its exit code.
 * @param {string} script the file's name: "start.ts"
 * @param {string[]} args
 * @returns {Promise<never>}
 */
export async function handOver(script, args) {
	const file = fileURLToPath(new URL(script, import.meta.url));
	// What Node makes of our code and the packages it keeps for the next command: half the time that a command takes to begin.
	const keptCode = { NODE_COMPILE_CACHE: join(root, '.cache', 'node') };
	process.exit(await runToEnd(ownNode, ['--expose-gc', file, ...args], { env: { ...keptCode, ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }));
}

/** npm keeps its own record of what it installed: each package of the lock file must be in it, unchanged. */
function isInstalled() {
	const record = join(modules, '.package-lock.json');
	if (!existsSync(record) || !existsSync(ownNode)) return false;
	const wanted = packagesIn(join(root, 'package-lock.json'));
	const present = packagesIn(record);
	for (const [path, entry] of Object.entries(wanted)) {
		const installed = present[path];
		// What is made for another system is optional, and npm leaves it out.
		if (path === '' || (!installed && entry.optional)) continue;
		if (installed?.version !== entry.version || installed?.integrity !== entry.integrity) return false;
	}
	return Object.keys(present).every((path) => path in wanted);
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
	} catch (error) {
		// Half a record is what a killed installation leaves; without a lock file there is nothing to go by.
		if (file.startsWith(modules)) return {};
		console.error(`package-lock.json cannot be read (${error.message}). Fetch the project again.`);
		process.exit(1);
	}
}

/**
 * `npm ci` empties node_modules first. Windows cannot delete a program that runs, and when npm has put node_modules/.bin
 * on the PATH that program is the Node inside; there `npm install` changes only what differs.
 */
function npmCommand() {
	return onWindows && process.execPath.startsWith(modules) ? 'install' : 'ci';
}

/** The PATH without node_modules/.bin, so that npm does not run on the Node it is about to replace. */
function machineEnvironment() {
	const isOurs = (/** @type {string} */ folder) => folder.startsWith(modules);
	const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	const path = (process.env[name] ?? '').split(delimiter).filter((folder) => !isOurs(folder));
	return { ...process.env, [name]: path.join(delimiter) };
}

/**
 * Runs a program in the project's folder, in this terminal, and passes on what would stop it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code
 */
function runToEnd(command, args, options) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
		// On Windows Ctrl-C reaches the child by itself, and kill() would not let it finish.
		onStop((signal) => onWindows || child.kill(signal));
		child.on('error', (error) => {
			console.error(`"${command}" cannot be started: ${error.message}`);
			resolve(1);
		});
		child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
	});
}
