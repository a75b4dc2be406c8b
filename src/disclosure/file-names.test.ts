import { expect, test } from 'vitest';
import { findInFileName } from './file-names.ts';

test.each(['images/IMG_PC4821.jpg', 'sgt-oldroyd.png', 'images/smith-interview.png', 'Karen Oldroyd.jpg', 'cases/death-of-lucy-sessions.mdx', '07700900123.jpg', 'AB12CDE.png', 'dob-1998-07-04.png', 'LC-20250101-0042.pdf', 'mr-patel.png'])(
	'%s gives somebody away',
	(name) => {
		expect(findInFileName(name)).toHaveLength(1);
	},
);

test.each(['early-morning-arrest.mdx', 'images/log.png', 'what-the-log-did-not-say.mdx', '2020-q1/edition.mdx', 'sergeant-leaves-the-log-open.mdx', 'charlotte-street-search.mdx', 'images/chart-2019-2020.png', 'abandoned-999-calls.mdx', 'mark-the-log.mdx', 'IMG_0042.jpg', 'claires-law.mdx'])(
	'%s gives nobody away',
	(name) => {
		expect(findInFileName(name)).toEqual([]);
	},
);
