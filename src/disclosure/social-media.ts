import { sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/social-media';
const networks = '(?:Instagram|Insta|Snapchat|Snap|TikTok|Twitter|Facebook|Telegram|Kik|Discord|Grindr|Tinder|Hinge|Bumble|OnlyFans|LinkedIn|Reddit|YouTube|Twitch|Strava|Xbox|PlayStation|Threads|Mastodon|WhatsApp|Signal)';

/** Accounts on social media: @kaz_old98, "his Snapchat username was kazold98", instagram.com/kaz_old98. */
export function findSocialMedia(text: string): Sighting[] {
	return [
		...sightings(text, kind, /(?<![\p{L}\d._%+@/-])@(?<handle>[\p{L}_][\p{L}\d_]*(?:\.[\p{L}\d_]+)*)(?![(/\p{L}\d@])/dgu, (value) => !isSheet(value) && !isOfficial(value)),
		...sightings(text, kind, account, isHandle),
		...sightings(text, kind, username, isHandle),
		...sightings(text, kind, /(?:instagram|snapchat|tiktok|twitter|x|facebook|t|linkedin|reddit|youtube|strava)\.(?:com|me)\/(?:in\/|add\/|u\/|user\/|profile\.php\?id=|@)?(?<value>[\w.-]{3,})/dgi, (value) => !isOfficial(value) && !/^(?:watch|share|sharer|intent|hashtag|groups|company|events|help|legal|about)$/.test(value)),
	];
}

const account = new RegExp(String.raw`\b${networks}(?: (?:account|profile|handle|username|user name|user|name|ID|page|tag))*(?: (?:is|was|as|called|named|under|of))*[ :,("']{1,3}(?<value>[\w.]{3,30})`, 'dgi');
const username = /\b(?:user|user ?names?|handle|gamertag|screen ?name|profile name|alias|account name|user ID|online as|online name|posts as|posted as)(?: (?:is|was|of|as))?[ :("']{1,3}(?<value>[\w.]{3,30})/dgi;

/** A word that nobody writes in a sentence: with a digit, an underscore or a full stop in it. */
function isHandle(value: string): boolean {
	const bare = value.replace(/\.$/, '');
	return /[a-z]/i.test(bare) && /[\d_]|\w\.\w/.test(bare) && !/^(?:\d+\w{0,2}|.*\.(?:com|uk|org))$/.test(bare);
}

/** At-rules of a style sheet. */
function isSheet(value: string): boolean {
	return /^@(?:page|media|import|font-face|font|layer|supports|keyframes|container|property|charset|namespace|scope|starting)$/.test(value);
}

/** The accounts of forces and public bodies; not an officer's, whose rank or number is in the name. */
function isOfficial(value: string): boolean {
	return /(?:police|constabulary|iopc|policeconduct|crimestoppers|college|gov|samaritans|nhs|ukpolice|pnews)/i.test(value) && !/(?:^|[@_.])(?:pc|dc|sgt|insp|ds|di)(?=[_.\d]|$)|\d{3}/i.test(value);
}
