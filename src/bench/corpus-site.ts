/** What a made archive has beside its editions. */

export const siteData = {
	force: 'Testshire Police',
	forceShort: 'testshire',
	department: 'Professional Standards',
	title: 'Professional Standards quarterly',
	description: 'An archive that is made for measuring: nobody wrote it, and nothing in it happened.',
	marking: 'OFFICIAL',
	accent: '#1f4e8c',
	contact: { name: 'Professional Standards', email: 'professional-standards@testshire.police.example' },
	supportContacts: [{ name: 'Samaritans', about: 'Listens to anyone who is struggling to cope.', phone: '116 123' }],
	accessibilityReviewed: '2026-11-24',
};

export const topicRows = [
	{ id: 'abuse-of-position', name: 'Abuse of position', summary: 'Using a police role for ends of one’s own.' },
	{ id: 'bail', name: 'Bail', summary: 'Setting conditions and keeping them under review.' },
	{ id: 'call-handling', name: 'Call handling', summary: 'Taking, grading and closing calls for help.' },
	{ id: 'custody', name: 'Custody', summary: 'Looking after people who are detained.' },
	{ id: 'data-protection', name: 'Data protection', summary: 'Looking up and passing on what is recorded.' },
	{ id: 'domestic-abuse', name: 'Domestic abuse', summary: 'Safeguarding where someone is abused at home.' },
	{ id: 'driving', name: 'Driving', summary: 'Driving police vehicles, and one’s own.' },
	{ id: 'mental-health', name: 'Mental health', summary: 'Recognising a crisis and working with services.' },
	{ id: 'social-media', name: 'Social media', summary: 'What is posted, sent and shared.' },
	{ id: 'use-of-force', name: 'Use of force', summary: 'Deciding on force, and recording it.' },
];

export const glossaryRows = [
	{ term: 'BWV', expansion: 'body-worn video', meaning: 'Sound and pictures recorded by a small camera that an officer wears.', plainWords: ['police camera'] },
	{ term: 'Handover', meaning: 'What one shift tells the next.', plainWords: ['passing on'] },
	{ term: 'Log', meaning: 'The record of a call and of what was done about it.', plainWords: ['call record'] },
];
