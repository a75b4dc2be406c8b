import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { browserPlaces } from './browser-places.ts';

afterEach(() => vi.unstubAllEnvs());

test.runIf(process.platform === 'linux')('a folder of the PATH that cannot be looked into has no browser, and stops nothing', () => {
	const folder = mkdtempSync(join(tmpdir(), 'path-'));
	// Whoever tests as root may look into any folder; nobody can follow a link to itself.
	symlinkSync('google-chrome', join(folder, 'google-chrome'));
	vi.stubEnv('CHROME_PATH', '');
	vi.stubEnv('PATH', folder);
	expect(browserPlaces().map(({ name }) => name).filter((name) => name.startsWith(folder))).toEqual([]);
});
