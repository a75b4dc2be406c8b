import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './chance.ts';
import { caseFile } from './corpus-case.ts';
import { paragraph, thing } from './sentences.ts';
import { siteData, topicRows } from './corpus-site.ts';

/**
 * Changes something of a made archive, or of the program in the same folder, as an editor or a developer would; the content
 * stays in order. The same chance makes the same change in every copy.
 * @returns what was done, in words.
 */
export function randomEdit(folder: string, chance: Chance): string {
	const editions = join(folder, 'content', 'editions');
	const home = join(editions, pickFrom(chance, readdirSync(editions).sort()));
	const name = pickFrom(chance, readdirSync(join(home, 'cases')).sort()).replace('.mdx', '');
	const file = join(home, 'cases', `${name}.mdx`);
	const kind = chance.pick(['edit', 'edit', 'edit', 'add', 'rename', 'remove', 'component', 'topic', 'accent']);
	switch (kind) {
		case 'edit':
			change(file, (text) => `${text}\n${paragraph(chance, 2)}\n`);
			return `edited ${name}`;
		case 'add': {
			const added = `added-case-${chance.between(100, 999)}`;
			writeFileSync(join(home, 'cases', `${added}.mdx`), caseFile(chance, { edition: home.slice(-7), number: 1, topics: ['bail', 'custody'], earlier: [name], figures: ['complaints'], picture: 'squares.png' }));
			return `added ${added}`;
		}
		case 'rename':
			renameSync(file, join(home, 'cases', `${name}-anew.mdx`));
			everywhere(home, (text) => text.replaceAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'), `${name}-anew`));
			return `renamed ${name}`;
		case 'remove':
			if (readdirSync(join(home, 'cases')).length < 3) return randomEdit(folder, chance);
			rmSync(file);
			everywhere(home, (text) => withoutMentions(text, name));
			return `removed ${name}`;
		case 'component':
			change(join(folder, 'src/components/editorial/Guidance.astro'), (text) => text.replace('</aside>', `<p class="label">${thing(chance)}</p></aside>`));
			return 'changed a component';
		case 'topic':
			change(join(folder, 'content', 'topics.yaml'), (text) => text.replace(/name: .*/, `name: ${topicRows[0]?.name ?? ''} ${chance.between(2, 99)}`));
			return 'renamed a topic';
		default:
			change(join(folder, 'content', 'site.yaml'), (text) => text.replace(/accent: .*/, `accent: "#${chance.pick(['1f4e8c', '7a382d', '245c3a', '5a3270'])}"`));
			return `changed the accent of ${siteData.title}`;
	}
}

function pickFrom(chance: Chance, names: readonly string[]): string {
	return names[chance.between(0, names.length - 1)] ?? '';
}

function change(file: string, by: (text: string) => string): void {
	writeFileSync(file, by(readFileSync(file, 'utf8')));
}

function everywhere(home: string, by: (text: string) => string): void {
	const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:mdx|yaml)$/.test(name));
	for (const name of names) change(join(home, name), by);
}

/** Takes out each line and each sentence in which a made file names the case. */
function withoutMentions(text: string, name: string): string {
	return text
		.replaceAll(` See also [an earlier case](${name}.mdx).`, '')
		.replaceAll(new RegExp(`^related:\\n {2}- \\S+/${name}\\n`, 'gm'), '')
		.replaceAll(new RegExp(`^ {2}(?:- |case: |item: )${name}\\n`, 'gm'), '');
}
