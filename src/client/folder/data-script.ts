import { dataScripts } from '../../model/site-policy.ts';

/**
 * What a script with data in it holds: `archiveData=JSON.parse('...')`. From a folder no page may read a file, but any may run one.
 * @throws where there is no such script.
 */
export function loadData<Data>(address: string): Promise<Data> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		// One that has run is told of before another runs.
		script.onload = () => resolve(Reflect.get(globalThis, 'archiveData'));
		script.onerror = () => reject(new Error(`${address} cannot be loaded.`));
		policy ??= window.trustedTypes?.createPolicy(dataScripts, { createScriptURL: ownScript });
		Reflect.set(script, 'src', policy ? policy.createScriptURL(address) : address);
		document.head.append(script);
	});
}

/** The one way to run a script that the policy of these pages leaves. */
let policy: ScriptRule | undefined;

/** The full address of a script of this archive, in whose folder the script of all pages lies. */
function ownScript(address: string): string {
	const pages = document.querySelector<HTMLScriptElement>('script[src$="assets/pages.js"]');
	const { href } = new URL(address, location.href);
	if (!pages || !href.startsWith(new URL('..', pages.src).href) || !href.endsWith('.js')) throw new Error(`${address} is no script of this archive.`);
	return href;
}

declare global {
	interface Window {
		/** https://www.w3.org/TR/trusted-types/, which TypeScript's library does not know yet. */
		trustedTypes?: { createPolicy(name: string, rules: ScriptRule): ScriptRule };
	}
}

interface ScriptRule {
	createScriptURL(address: string): unknown;
}
