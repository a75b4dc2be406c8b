import { caching, fileTypes, immutableFolders, packedTypes, securityHeaders } from '../../model/site-policy.ts';

/** Where a server finds the site, and where it shows it. */
export interface ServedFrom {
	/** The folder of the files, in full: /srv/psd/dist */
	folder: string;
	/** With a slash at both ends: "/" or "/psd/news/" */
	base: string;
}

/** For inside a `server { }` of nginx 1.18 or later. */
export function nginxConfig({ folder, base }: ServedFrom): string {
	const root = `${folder.replace(/[\\/]+$/, '')}/`;
	const types = Object.entries(fileTypes).map(([ending, type]) => `\t\t${type.split(';')[0]} ${ending};`);
	return [
		'# Made by `npm run server-config -- nginx`. Put it inside a server { } block.',
		...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
		`location ${base === '/' ? '' : '^~ '}${base} {`,
		`\talias ${quoted(root)};`,
		'\tindex index.html;',
		'\tserver_tokens off;',
		`\terror_page 403 404 ${base}404.html;`,
		'\t# Redirects from /editions to /editions/ stay on whatever host and port the reader used.',
		'\tabsolute_redirect off;',
		'\ttypes {',
		...types,
		'\t}',
		'\tdefault_type application/octet-stream;',
		'\tcharset utf-8;',
		`\tcharset_types ${charsetTypes().join(' ')};`,
		'\tgzip on;',
		'\tgzip_vary on;',
		'\tgzip_min_length 512;',
		`\tgzip_types ${packedTypes.filter((type) => type !== 'text/html').join(' ')};`,
		...headers(caching.revalidated).map((line) => `\t${line}`),
		...immutableFolders.flatMap((path) => [
			`\tlocation ^~ ${base}${path} {`,
			`\t\talias ${quoted(`${root}${path}`)};`,
			...headers(caching.immutable).map((line) => `\t\t${line}`),
			'\t}',
		]),
		'\t# For other servers, and nobody\'s business.',
		`\tlocation = ${base}web.config { return 404; }`,
		'}',
		'',
	].join('\n');
}

/** nginx adds none of the outer headers where a block has one of its own, so each has them all. */
function headers(cacheControl: string): string[] {
	return Object.entries({ ...securityHeaders, 'Cache-Control': cacheControl }).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function charsetTypes(): string[] {
	const types = Object.values(fileTypes).filter((type) => type.includes('charset=utf-8'));
	return types.map((type) => type.split(';')[0] ?? type).filter((type) => type !== 'text/html');
}

function quoted(text: string): string {
	return `"${text.replace(/(["\\])/g, '\\$1')}"`;
}
