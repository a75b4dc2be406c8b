import { caching, fileTypes, immutableFolders, packedTypes, securityHeaders } from '../model/site-policy.ts';

/**
 * web.config, which IIS 8 and later reads from the site's own folder. What the server may say already is removed before it
 * is said again, since IIS answers 500.19 to a thing said twice, and so it does to a name that its schema does not have.
 * Only sections that a server leaves to its sites: what is packed, and how, httpCompression says for the whole server.
 * @param base "/psd/news/" where the site is a folder of a larger one.
 */
export function iisConfig(base: string): string {
	const types = Object.entries(fileTypes).flatMap(([ending, type]) => [`<remove fileExtension=".${ending}" />`, `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`]);
	const headers = Object.entries(securityHeaders).flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`]);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<!-- For IIS, which reads it where it lies. Other servers pass it over. -->',
		'<configuration>',
		'\t<system.webServer>',
		'\t\t<defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
		'\t\t<directoryBrowse enabled="false" />',
		`\t\t<staticContent>\n\t\t\t${clientCache(caching.revalidated)}`,
		...types.map((line) => `\t\t\t${line}`),
		'\t\t</staticContent>',
		'\t\t<httpProtocol>\n\t\t\t<customHeaders>\n\t\t\t\t<remove name="X-Powered-By" />',
		...headers.map((line) => `\t\t\t\t${line}`),
		'\t\t\t</customHeaders>\n\t\t</httpProtocol>',
		'\t\t<httpErrors errorMode="Custom" existingResponse="Replace">',
		// 403 is what a folder without a page gives. As a file, and one of the whole site: by address, the answer would say 200.
		...[403, 404].flatMap((code) => [`\t\t\t<remove statusCode="${code}" />`, `\t\t\t<error statusCode="${code}" path="${`${base}404.html`.slice(1).replaceAll('/', '\\')}" responseMode="File" />`]),
		'\t\t</httpErrors>',
		`\t\t<!-- Worth packing: ${packedTypes.join(', ')}. Which of them are packed is in httpCompression, in the server's own applicationHost.config. -->`,
		'\t\t<urlCompression doStaticCompression="true" />',
		'\t</system.webServer>',
		...immutableFolders.flatMap((path) => [
			`\t<location path="${path.replace(/\/$/, '')}">`,
			`\t\t<system.webServer><staticContent>${clientCache(caching.immutable)}</staticContent></system.webServer>`,
			'\t</location>',
		]),
		'</configuration>',
		'',
	].join('\n');
}

/** "no-cache" and "max-age" have words of their own in IIS, which adds what else is to be said: "public, max-age=60, immutable" */
function clientCache(cacheControl: string): string {
	if (cacheControl === 'no-cache') return '<clientCache cacheControlMode="DisableCache" />';
	const age = Number(/max-age=(\d+)/.exec(cacheControl)?.[1]);
	const others = cacheControl.split(', ').filter((part) => !part.startsWith('max-age'));
	return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age / 86_400}.00:00:00" cacheControlCustom="${others.join(', ')}" />`;
}
