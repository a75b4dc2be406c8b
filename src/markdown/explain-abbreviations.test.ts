import { expect, test } from 'vitest';
import { textCompiler } from './compile-text.ts';

const abbreviations = [
	{ term: 'IOPC', expansion: 'Independent Office for Police Conduct' },
	{ term: 'PCSO', expansion: 'police community support officer' },
	{ term: "Victims' Code", expansion: 'Code of Practice for Victims of Crime' },
];

test.each([
	['where it is first used', 'The IOPC said. The IOPC did.', '<p>The IOPC (Independent Office for Police Conduct) said. The IOPC did.</p>'],
	['with the ending that it has there', "Two PCSOs and the IOPC's answer.", '<p>Two PCSOs (police community support officers) and the IOPC’s (Independent Office for Police Conduct’s) answer.</p>'],
	['whatever its apostrophe', "The Victims' Code says so.", '<p>The Victims’ Code (Code of Practice for Victims of Crime) says so.</p>'],
	['not in a heading, but below it', '## The IOPC\n\nThe IOPC said.', '<h2 id="lost-log--the-iopc">The IOPC</h2>\n<p>The IOPC (Independent Office for Police Conduct) said.</p>'],
	['not in a link, nor in code', '[the IOPC](/a/) and `IOPC`', '<p><a href="/psd/news/a/">the IOPC</a> and <code>IOPC</code></p>'],
	['not in what somebody else said', 'They wrote: "ask the IOPC". The *IOPC* did.', '<p>They wrote: “ask the IOPC”. The <em>IOPC (Independent Office for Police Conduct)</em> did.</p>'],
	['not in a quotation', '<Quotation by="A sergeant">\n\nAsk the IOPC.\n\n</Quotation>\n\nThe IOPC.', '[component]\n<p>The IOPC (Independent Office for Police Conduct).</p>'],
	['not where the author does', 'The Independent Office for Police Conduct (IOPC) and the IOPC.', '<p>The Independent Office for Police Conduct (IOPC) and the IOPC.</p>'],
	['not where the author does so behind it', 'The IOPC (the independent office for police conduct) said.', '<p>The IOPC (the independent office for police conduct) said.</p>'],
	['not within another word', 'IOPC-led, BIOPC and IOPC/PSD.', '<p>IOPC-led, BIOPC and IOPC/PSD.</p>'],
])('an abbreviation is written out %s', (_, text, html) => {
	const { parts } = textCompiler('/psd/news/', '/project/content')(text, '/project/content/editions/2020-q1/cases/lost-log.mdx', abbreviations);
	expect(parts.map((part) => (part.kind === 'html' ? part.html : `[${part.kind}]`)).join('')).toBe(html);
});
