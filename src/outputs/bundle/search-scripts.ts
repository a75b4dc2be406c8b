import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { filesOf } from '../../publishing/same-tree.ts';
import { openArchive } from '../../model/search/archive.ts';
import { indexTexts, type FolderIndex } from '../../model/search/folder-search.ts';
import { recordTextOf } from '../../model/search/pagefind-text.ts';
import type { SearchData } from '../../model/search/search-data.ts';
import type { RecordText } from '../../model/search/search-engine.ts';
import { readTexts } from '../search-texts.ts';
import type { BundleFile } from './bundle-files.ts';
import { dataScript } from './data-script.ts';
import { folderAddress } from './folder-address.ts';
import { searchFolder } from './folder-page.ts';

/** Of the texts come so many letters in one script, or one text that is longer. */
const mostLetters = 1_000_000;

/**
 * What search loads from a folder, in scripts: the same records, texts and words as the site's own index in pagefind/ has, with
 * an index that needs no WebAssembly.
 */
export function searchScripts(siteDir: string): BundleFile[] {
	const folder = join(siteDir, 'pagefind');
	const data: SearchData = z.custom<SearchData>().parse(JSON.parse(gunzipSync(readFileSync(join(folder, 'archive.pf_meta'))).toString()));
	const texts = textsInOrder(folder);
	const parts = inParts(texts);
	const index: FolderIndex = { data: withFiles(data), stems: indexTexts(texts, openArchive(data).titleLength), textParts: parts.length };
	const scripts = {
		index,
		...Object.fromEntries(parts.map((part, number) => [`texts-${number}`, part])),
		english: readFileSync(join(folder, 'english.pf_meta')).toString('base64'),
	};
	return Object.entries(scripts).map(([name, content]) => ({ path: `${searchFolder}${name}.js`, content: dataScript(content) }));
}

/** The texts by the numbers of their records, with addresses that end in files. */
function textsInOrder(folder: string): RecordText[] {
	const paths = filesOf(folder).map((path) => path.replaceAll('\\', '/')).filter((path) => path.startsWith('fragment/'));
	const texts = new Map(readTexts(paths.map((path) => ({ path, content: readFileSync(join(folder, path)) }))).map((text) => [text.id, text]));
	return readFileSync(join(folder, 'order.pf_meta'), 'utf8').split(' ').filter(Boolean).map((id) => {
		const text = texts.get(id);
		if (!text) throw new Error(`The search index has no text for ${id}.`);
		return recordTextOf({ ...text, url: fromSite(text.url) });
	});
}

function withFiles(data: SearchData): SearchData {
	return { ...data, topics: data.topics.map((topic) => ({ ...topic, url: `/${fromSite(topic.url)}` })) };
}

/** "/topics/bail/" -> "topics/bail/index.html" */
function fromSite(url: string): string {
	return folderAddress(url, { file: 'index.html', base: '/' });
}

function inParts(texts: readonly RecordText[]): RecordText[][] {
	const parts: RecordText[][] = [];
	let letters = Infinity;
	for (const text of texts) {
		letters += text.content.length;
		if (letters > mostLetters) {
			parts.push([]);
			letters = text.content.length;
		}
		parts.at(-1)?.push(text);
	}
	return parts;
}
