import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/**
 * All scripts of the site as one that needs no server: no module, nothing fetched. It is the same code but for what a module
 * of src/client/folder/ does in the place of the one of its name.
 */
export async function clientScript(clientDir: string): Promise<string> {
	const build = await rolldown({ input: join(clientDir, 'folder', 'pages.ts'), plugins: [standIns(clientDir)], platform: 'browser', treeshake: true, logLevel: 'warn' });
	try {
		const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
		const [chunk, ...others] = output;
		if (others.length > 0) throw new Error(`The script of the pages came out in ${output.length} parts.`);
		return chunk.code;
	} finally {
		await build.close();
	}
}

function standIns(clientDir: string): Plugin {
	return {
		name: 'stand-ins',
		resolveId(source, importer) {
			if (!importer || relative(clientDir, dirname(importer)) !== '' || !source.startsWith('./')) return undefined;
			const other = join(clientDir, 'folder', basename(source));
			return existsSync(other) ? other : undefined;
		},
	};
}
