import type { Data, Processor } from 'unified';

/**
 * Takes out of what remark-gfm reads what makes links of bare addresses (https://github.github.com/gfm/#autolinks-extension-).
 * Everything else of it is read as before. To be used after it.
 */
export function remarkNoBareAddresses(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = data.micromarkExtensions?.map(withoutAutolinks) ?? [];
	data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map((given) => [given].flat().filter((each) => !isOfAutolinks(each))) ?? [];
}

function withoutAutolinks({ text = {}, ...others }: Extension): Extension {
	const left: typeof text = {};
	for (const [code, constructs = []] of Object.entries(text)) {
		const kept = [constructs].flat().filter(({ name }) => !autolinks.includes(name ?? ''));
		if (kept.length > 0) left[Number(code)] = kept;
	}
	return { ...others, text: left };
}

const autolinks = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];

function isOfAutolinks({ enter }: TreeExtension): boolean {
	return enter !== undefined && enter !== null && 'literalAutolink' in enter;
}

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
