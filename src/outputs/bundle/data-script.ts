/**
 * Data as a script, which a page may run that may read no file: `archiveData = JSON.parse('...')`. Browsers read JSON faster
 * than the same as JavaScript.
 */
export function dataScript(data: unknown): string {
	return `archiveData=JSON.parse('${JSON.stringify(data).replace(/['\\]/g, '\\$&')}')\n`;
}
