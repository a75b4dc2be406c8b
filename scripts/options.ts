/** Reads the options a command takes. Ends the process with a sentence at any other. */
export function readOptions(command: string): { verbose: boolean; requirePdf: boolean } {
	const given = process.argv.slice(2);
	const unknown = given.find((argument) => !Object.hasOwn(meanings, argument));
	if (unknown !== undefined) {
		const known = Object.entries(meanings).map(([option, meaning]) => `  ${command} -- ${option} ${meaning}`);
		console.error([`"${unknown}" is not an option here. There are two:`, ...known].join('\n'));
		process.exit(2);
	}
	return { verbose: given.includes('--verbose'), requirePdf: given.includes('--require-pdf') };
}

const meanings = {
	'--verbose': 'shows all that Astro says',
	'--require-pdf': 'fails where a PDF cannot be made',
};
