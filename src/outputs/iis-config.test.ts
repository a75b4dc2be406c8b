import { expect, test } from 'vitest';
import { cachingOf, fileTypes, immutableFolders, securityHeaders } from '../model/site-policy.ts';
import { iisConfig } from './iis-config.ts';

/**
 * What IIS knows of the sections that a server leaves to its sites: %windir%/system32/inetsrv/config/schema/IIS_schema.xml, as
 * https://learn.microsoft.com/iis/configuration/system.webserver/ describes it. A name that is not in it is answered with 500.19.
 */
const schema: Record<string, Record<string, RegExp>> = {
	'defaultDocument': { enabled: /^true$/ },
	'defaultDocument/files/clear': {},
	'defaultDocument/files/add': { value: /^[\w.]+$/ },
	'directoryBrowse': { enabled: /^false$/ },
	'staticContent/clientCache': { cacheControlMode: /^(?:NoControl|DisableCache|UseMaxAge|UseExpires)$/, cacheControlMaxAge: /^\d+\.\d\d:\d\d:\d\d$/, cacheControlCustom: /^[a-z, ]+$/ },
	'staticContent/remove': { fileExtension: /^\.\w+$/ },
	'staticContent/mimeMap': { fileExtension: /^\.\w+$/, mimeType: /^\w+\/[\w.+-]+(?:; charset=utf-8)?$/ },
	'httpProtocol/customHeaders/remove': { name: /^[\w-]+$/ },
	'httpProtocol/customHeaders/add': { name: /^[\w-]+$/, value: /^[^<>"]+$/ },
	'httpErrors': { errorMode: /^(?:DetailedLocalOnly|Custom|Detailed)$/, existingResponse: /^(?:Auto|Replace|PassThrough)$/ },
	'httpErrors/remove': { statusCode: /^[4-9]\d\d$/ },
	// A path from a drive on is refused where the server has left the section to its sites.
	'httpErrors/error': { statusCode: /^[4-9]\d\d$/, path: /^[\w.-]+(?:\\[\w.-]+)*$/, responseMode: /^File$/ },
	'urlCompression': { doStaticCompression: /^true$/ },
};

const elements = [...elementsOf(iisConfig('/psd/news/'))];
const inSections = elements.filter(({ path }) => path.includes('system.webServer/')).map((element) => ({ ...element, inSection: element.path.split('system.webServer/')[1] ?? '' }));

test('every element and attribute is one that the schema of IIS has, with a value that it takes', () => {
	const holders = ['defaultDocument/files', 'staticContent', 'httpProtocol', 'httpProtocol/customHeaders'];
	const unknown = inSections.flatMap(({ inSection, attributes }) => {
		const known = schema[inSection] ?? (holders.includes(inSection) ? {} : undefined);
		if (!known) return [inSection];
		return [...attributes].filter(([name, value]) => !known[name]?.test(value)).map(([name, value]) => `${inSection} ${name}="${value}"`);
	});
	expect(unknown).toEqual([]);
	expect(inSections.length).toBeGreaterThan(80);
	expect([...new Set(elements.filter(({ path }) => !path.includes('system.webServer/')).map(({ path }) => path))]).toEqual(['configuration', 'configuration/system.webServer', 'configuration/location', 'configuration/location/system.webServer']);
});

test('whatever is added was removed just before, so that nothing stands twice where the server says it too', () => {
	const keys: Record<string, string> = { mimeMap: 'fileExtension', add: 'name', error: 'statusCode' };
	const seen = new Set<string>();
	const wrong = inSections.filter(({ name, inSection }, index) => {
		const key = inSection === 'defaultDocument/files/add' ? undefined : keys[name];
		if (!key) return false;
		const value = inSections[index]?.attributes.get(key) ?? '';
		const before = inSections[index - 1];
		const isSecond = seen.size === seen.add(`${inSection} ${value.toLowerCase()}`).size;
		return isSecond || before?.name !== 'remove' || before.attributes.get(key) !== value;
	});
	expect(wrong).toEqual([]);
	expect(seen.size).toBe(Object.keys(fileTypes).length + Object.keys(securityHeaders).length + 2);
});

test('it says the types, headers and times of the policy', () => {
	const pairs = (section: string, key: string, value: string) => Object.fromEntries(inSections.filter(({ inSection }) => inSection === section).map(({ attributes }) => [attributes.get(key), attributes.get(value)]));
	expect(pairs('staticContent/mimeMap', 'fileExtension', 'mimeType')).toEqual(Object.fromEntries(Object.entries(fileTypes).map(([ending, type]) => [`.${ending}`, type])));
	expect(pairs('httpProtocol/customHeaders/add', 'name', 'value')).toEqual(securityHeaders);
	const caches = elements.filter(({ name }) => name === 'clientCache').map(({ attributes }) => sentBy(attributes));
	expect(caches).toEqual([cachingOf('index.html'), ...immutableFolders.map((folder) => cachingOf(`${folder}a`))].map((value) => value.split(', ').sort().join(', ')));
	expect(elements.filter(({ name }) => name === 'location').map(({ attributes }) => `${attributes.get('path')}/`)).toEqual(immutableFolders);
});

test.each([
	['/', '404.html'],
	['/psd/news/', 'psd\\news\\404.html'],
])('what is not found below %s has the page %s, as a file below the root of the whole site', (base, path) => {
	expect(iisConfig(base)).toContain(`<error statusCode="404" path="${path}" responseMode="File" />`);
	expect(iisConfig(base)).toContain(`<error statusCode="403" path="${path}" responseMode="File" />`);
});

/** What IIS makes of its words: "max-age=31536000" from a span of 365 days. */
function sentBy(attributes: Map<string, string>): string {
	const days = Number(attributes.get('cacheControlMaxAge')?.split('.')[0]);
	const own = { DisableCache: 'no-cache', UseMaxAge: `max-age=${days * 86_400}` }[attributes.get('cacheControlMode') ?? ''];
	return [own, ...(attributes.get('cacheControlCustom')?.split(', ') ?? [])].sort().join(', ');
}

/** The elements of XML that has no text, each with those around it: "configuration/system.webServer/staticContent" */
function* elementsOf(xml: string): Generator<{ name: string; path: string; attributes: Map<string, string> }> {
	const around: string[] = [];
	const bare = xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, '');
	expect(bare.replace(/<[^<>]*>|\s/g, '')).toBe('');
	for (const [, end, name = '', attributes = '', isEmpty] of bare.matchAll(/<(\/?)([\w.]+)((?: \w+="[^"<]*")*) ?(\/?)>/g)) {
		if (end) expect(around.pop()).toBe(name);
		else {
			yield { name, path: [...around, name].join('/'), attributes: new Map([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])) };
			if (!isEmpty) around.push(name);
		}
	}
	expect(around).toEqual([]);
}
