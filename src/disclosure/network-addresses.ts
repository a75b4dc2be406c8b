import { before, sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/network-address';

/** What a device is known by: an IP address, a hardware address, the number of a phone or its card. A numbered paragraph is none. */
export function findNetworkAddresses(text: string): Sighting[] {
	return [
		...sightings(text, kind, /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/dg, isAddress),
		...sightings(text, kind, /(?<![\w:])(?:[\da-f]{1,4}:){3,7}(?::?[\da-f]{1,4}){1,5}(?![\w:])/dgi, (value) => /[a-f]/i.test(value) || value.includes('::')),
		...sightings(text, kind, /(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])/dgi),
		...sightings(text, kind, /\b(?:IMEI|IMSI|ICCID|serial(?: number| no\.?)?|MAC address)(?: (?:number|no\.?))?(?: (?:is|was|of))?[ :#]{1,2}(?<value>(?=[\w -]*\d{3})[A-Z\d][A-Z\d -]{5,22}[A-Z\d])/dgi),
	];
}

function isAddress(value: string, { index, input }: RegExpExecArray): boolean {
	const ahead = before(input, index, 24);
	if (/\b(?:version|release|section|paragraphs?|paras?|standards?|clause|rule|chapter|part|annex|v)\.? ?$/.test(ahead)) return false;
	return /\bip\b/.test(ahead) || value.split('.').some((part) => Number(part) > 31);
}
