/** Reads the only option a command takes: --verbose. Ends the process with a sentence at any other. */
export function readOptions(command: string): { verbose: boolean } {
	const given = process.argv.slice(2);
	const unknown = given.find((argument) => argument !== '--verbose');
	if (unknown !== undefined) {
		console.error(`"${unknown}" is not an option here. There is one: ${command} -- --verbose shows all that Astro says.`);
		process.exit(2);
	}
	return { verbose: given.length > 0 };
}
