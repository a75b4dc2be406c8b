import { expect, test } from 'vitest';
import { securityHeaders } from './site-policy.ts';

/** https://github.com/OWASP/www-project-secure-headers/blob/master/ci/headers_add.json, "last_update_utc": "2026-07-19". */
const listed: Record<string, string> = {
	'Cache-Control': 'no-store, max-age=0',
	'Clear-Site-Data': '"cache","cookies","storage"',
	'Content-Security-Policy': "default-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'accelerometer, autoplay, camera, cross-origin-isolated, display-capture, encrypted-media, fullscreen, geolocation, gyroscope, keyboard-map, magnetometer, microphone, midi, payment, picture-in-picture, publickey-credentials-get, screen-wake-lock, sync-xhr, usb, web-share, xr-spatial-tracking, clipboard-read, clipboard-write, gamepad, hid, idle-detection, interest-cohort, serial, unload',
	'Referrer-Policy': 'no-referrer',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-DNS-Prefetch-Control': 'off',
	'X-Frame-Options': 'deny',
	'X-Permitted-Cross-Domain-Policies': 'none',
};

test("every header of OWASP's list is sent with the value it names, but for those whose reason stands beside the policy", () => {
	const others = Object.entries(listed).filter(([name, value]) => securityHeaders[name]?.toLowerCase() !== value);
	expect(others.map(([name]) => name)).toEqual(['Cache-Control', 'Clear-Site-Data', 'Content-Security-Policy', 'Permissions-Policy', 'Strict-Transport-Security']);
});

test('every directive of its policy is there, as strict or stricter', () => {
	const ours = directivesOf(securityHeaders['Content-Security-Policy']);
	const looser = [...directivesOf(listed['Content-Security-Policy'])].filter(([name, value]) => ours.get(name) !== value && ours.get(name) !== "'none'");
	expect(looser.map(([name]) => name)).toEqual(['upgrade-insecure-requests']);
	const sources = [...ours].filter(([name]) => name.endsWith('-src')).flatMap(([, value]) => value.split(' '));
	expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
});

test('every feature of its list is closed to pages, and to what they would frame', () => {
	const closed = new Set(securityHeaders['Permissions-Policy']?.split(', '));
	expect(listed['Permissions-Policy']?.split(', ').filter((feature) => !closed.has(`${feature}=()`))).toEqual(['web-share', 'interest-cohort']);
	expect([...closed].filter((rule) => !rule.endsWith('=()'))).toEqual([]);
});

function directivesOf(policy = ''): Map<string, string> {
	return new Map(policy.split('; ').map((directive): [string, string] => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]));
}
