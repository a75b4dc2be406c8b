/**
 * The sheet of the page at an address; undefined where there is none. From a folder, where a browser lets no page read another,
 * src/client/folder/sheet-page.ts stands in for this.
 */
export async function readSheet(address: string): Promise<Node | undefined> {
	const sheet = (await loadPage(address))?.querySelector('[data-sheet-of]');
	return sheet ? document.importNode(sheet, true) : undefined;
}

/** As a document and not as text: what parses text into elements is a sink that the security policy closes. */
function loadPage(address: string): Promise<Document | null> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
		request.onerror = () => reject(new Error(`${address} cannot be read.`));
		request.send();
	});
}
