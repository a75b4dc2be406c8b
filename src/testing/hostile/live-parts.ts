/**
 * Runs in a browser: what of a page, or of the document of this markup, would run something, fetch from elsewhere, or change how the page looks, and is not
 * of our own making. Each as a few words: "img onerror".
 */
export function livePartsOf(html: string | undefined): string[] {
	const page = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
	const found: string[] = [];
	const unknown = 'iframe, object, embed, base, style, math, frame, applet, portal, animate, set, foreignObject, video, audio, marquee, xss, template:not(briefing-pack template)';
	for (const element of page.querySelectorAll(unknown)) found.push(element.tagName);
	for (const element of page.querySelectorAll('*')) {
		for (const { name, value } of element.attributes) {
			const isCode = /^on|^style$|^srcdoc$/i.test(name);
			const isAddress = /^(?:href|src|action|formaction|data|poster|srcset|xlink:href|background|ping)$/i.test(name);
			// Authors may link to any site, by its whole address.
			const isLink = element.tagName === 'A' && /^https?:/i.test(value);
			if (isCode || (isAddress && !isLink && /^[\s\u0000-\u001F]*(?:javascript|vbscript|data|blob):|^(?:https?:)?\/\/elsewhere\.invalid/i.test(value))) found.push(`${element.tagName} ${name}`);
		}
	}
	// In a bundle, data comes in scripts.
	const ours = /^(?:file:\/\/)?[^:]*(?:(?:assets|pagefind|search-data)\/[\w./-]+|\/briefing\/sheet)\.js$/;
	for (const script of page.querySelectorAll('script')) if (!ours.test(script.getAttribute('src') ?? '')) found.push('script');
	return found;
}

/** Runs in a browser: the rules of a style sheet made from the content that fetch something, or are for other things than our own. */
export function liveRulesOf(css: string): string[] {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	const rules = (list: CSSRuleList): CSSRule[] => [...list].flatMap((rule) => [rule, ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? rules(rule.cssRules) : [])]);
	const isOurs = (rule: CSSRule) => !(rule instanceof CSSStyleRule) || /^(?::root|\[data-sheet="[\w-]+"\])$/.test(rule.selectorText);
	return rules(sheet.cssRules).map((rule) => ({ rule, text: rule.cssText.replace(/"(?:[^"\\]|\\.)*"/g, '""') })).filter(({ rule, text }) => !isOurs(rule) || /url\(|@import|elsewhere|__hit/.test(text)).map(({ text }) => text);
}
