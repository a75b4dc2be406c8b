import type { Browser } from 'playwright-core';
import { plain, togetherOnSite } from './hostile-site.ts';
import { together, visitHostileSite, type HostileFindings } from './visit.ts';

/**
 * Puts every string into every text field, over as many builds as it takes, and looks at each site. Strings that are refused
 * when they stand together are parted, until each stands among plain words; one that is refused there is counted as a hit.
 * @param groups of strings that come into one build, site.yaml included, of which a content has but one
 * @param tell says how it goes
 */
export async function visitEveryString(browser: Browser, groups: readonly (readonly string[])[], tell: (text: string) => void): Promise<HostileFindings> {
	const left = [...groups];
	let all: HostileFindings = { fields: new Set(), closed: new Set(), placed: 0, refused: 0, pages: 0, fromFolder: 0, files: new Map(), hits: [] };
	let builds = 0;
	for (let group = left.shift(); group; group = left.shift()) {
		// One edition names another, so that there are never fewer than two.
		const found = await visitHostileSite(browser, group.length > 1 ? group : [...group, ...plain], togetherOnSite(group));
		if ('objection' in found) {
			tell(`${group.length} strings are refused when they stand together. ${found.objection.slice(0, 300)}`);
			if (group.length > 1) left.unshift(...halvesOf(group));
			else all = { ...all, hits: [...all.hits, `no site with ${JSON.stringify(group[0])}: ${found.objection}`] };
			continue;
		}
		all = builds === 0 ? found : together(all, found);
		builds++;
		tell(`${builds} sites, ${left.length} to come: ${group.length} strings, ${found.pages} pages, ${found.hits.length} hits.`);
		for (const hit of found.hits) tell(`  ${hit}`);
	}
	return all;
}

function halvesOf(group: readonly string[]): string[][] {
	const middle = Math.ceil(group.length / 2);
	return [group.slice(0, middle), group.slice(middle)];
}
