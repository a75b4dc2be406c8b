import { caching, fileTypes, immutableFolders, packedTypes, securityHeaders } from '../model/site-policy.ts';

/**
 * web.config, which IIS 8 and later reads from the site's own folder. What the server may say already is removed before it
 * is said again, since IIS answers 500 to a thing said twice.
 */
export function iisConfig(): string {
	const types = Object.entries(fileTypes).flatMap(([ending, type]) => [`<remove fileExtension=".${ending}" />`, `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`]);
	const headers = Object.entries(securityHeaders).flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`]);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<!-- For IIS, which reads it where it lies. Other servers pass it over. -->',
		'<configuration>',
		'\t<system.webServer>',
		'\t\t<defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
		'\t\t<directoryBrowse enabled="false" />',
		`\t\t<staticContent>\n\t\t\t<clientCache cacheControlMode="NoControl" cacheControlCustom="${caching.revalidated}" />`,
		...types.map((line) => `\t\t\t${line}`),
		'\t\t</staticContent>',
		'\t\t<httpProtocol>\n\t\t\t<customHeaders>\n\t\t\t\t<remove name="X-Powered-By" />',
		...headers.map((line) => `\t\t\t\t${line}`),
		'\t\t\t</customHeaders>\n\t\t</httpProtocol>',
		'\t\t<httpErrors errorMode="Custom" existingResponse="Replace">',
		// As a file: by address, the answer would say 200.
		'\t\t\t<remove statusCode="404" />\n\t\t\t<error statusCode="404" path="404.html" responseMode="File" />',
		'\t\t</httpErrors>',
		`\t\t<!-- Packs ${packedTypes.join(', ')}, as the server's own list of types says. -->`,
		'\t\t<urlCompression doStaticCompression="true" />',
		'\t</system.webServer>',
		...immutableFolders.flatMap((path) => [
			`\t<location path="${path.replace(/\/$/, '')}">`,
			`\t\t<system.webServer><staticContent><clientCache cacheControlMode="NoControl" cacheControlCustom="${caching.immutable}" /></staticContent></system.webServer>`,
			'\t</location>',
		]),
		'</configuration>',
		'',
	].join('\n');
}
