import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { onStop } from './stop.mjs';

export const root = join(import.meta.dirname, '..');

/** Runs an installed program on this Node, in the project's folder and this terminal. Answers its exit code. */
export function runTool(name: keyof typeof tools, args: readonly string[], output?: ToolOutput): Promise<number> {
	const child = spawn(process.execPath, [join(root, 'node_modules', tools[name]), ...args], {
		cwd: root,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...output?.env },
		stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
	});
	if (output) {
		for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output.onText);
	}
	let stoppedBy: keyof typeof constants.signals | undefined;
	const stopListening = onStop((signal) => {
		stoppedBy = signal;
		child.kill(signal);
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			stopListening();
			// Whoever pressed Ctrl-C wants the whole command to end, not this step of it.
			if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
			resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
		});
	});
}

const tools = {
	astro: 'astro/bin/astro.mjs',
	'astro-check': '@astrojs/check/bin/astro-check.js',
	vitest: 'vitest/vitest.mjs',
} as const;

interface ToolOutput {
	env: Record<string, string>;
	onText: (text: string) => void;
}
