import { caching, fileTypes, immutableFolders, packedTypes, securityHeaders } from '../../model/site-policy.ts';
import type { ServedFrom } from './nginx.ts';

/** For inside a `<VirtualHost>` of Apache 2.4, with mod_headers, mod_dir, mod_mime, mod_alias, mod_deflate. */
export function apacheConfig({ folder, base }: ServedFrom): string {
	const root = folder.replace(/[\\/]+$/, '');
	const immutable = immutableFolders.map((path) => path.replace(/\/$/, '')).join('|');
	return [
		'# Made by `npm run server-config -- apache`. Put it inside a <VirtualHost>. It needs mod_headers and mod_deflate.',
		...(base === '/' ? [`DocumentRoot ${quoted(root)}`] : [`RedirectMatch 301 "^${base.slice(0, -1)}$" "${base}"`, `Alias ${quoted(base)} ${quoted(`${root}/`)}`]),
		`<Directory ${quoted(root)}>`,
		'\tRequire all granted',
		'\tOptions FollowSymLinks',
		'\tAllowOverride None',
		'\tDirectoryIndex index.html',
		`\tErrorDocument 403 ${base}404.html`,
		`\tErrorDocument 404 ${base}404.html`,
		...Object.entries(fileTypes).map(([ending, type]) => `\tAddType ${quoted(type)} .${ending}`),
		`\tAddOutputFilterByType DEFLATE ${packedTypes.join(' ')}`,
		'</Directory>',
		`<Location ${quoted(base)}>`,
		...Object.entries({ ...securityHeaders, 'Cache-Control': caching.revalidated }).map(([name, value]) => `\tHeader always set ${name} ${quoted(value)}`),
		// mod_deflate renames the tag of what it packs, and then knows it no more: https://bz.apache.org/bugzilla/show_bug.cgi?id=45023
		`\tRequestHeader edit "If-None-Match" '^"(.*)-gzip"$' '"$1-gzip", "$1"'`,
		'</Location>',
		`<LocationMatch ${quoted(`^${base}(?:${immutable})/`)}>`,
		`\tHeader always set Cache-Control ${quoted(caching.immutable)}`,
		'</LocationMatch>',
		'# For other servers, and nobody\'s business.',
		`RedirectMatch 404 "^${base}web\\.config$"`,
		'',
	].join('\n');
}

function quoted(text: string): string {
	return `"${text.replace(/(["\\])/g, '\\$1')}"`;
}
