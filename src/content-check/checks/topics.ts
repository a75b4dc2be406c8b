import { filesOf, textsIn, topicIds } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, type Problem } from '../problem.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** Every topic of a case or article is in topics.yaml. */
export function checkTopics(folder: ContentFolder): Problem[] {
	const topics = topicIds(folder);
	if (!topics) return [];
	return textsIn(filesOf(folder, 'case', 'article'), ['topics', '*'])
		.filter(({ text }) => !topics.includes(text))
		.map(({ file, text, path }) => {
			const message = `topics: ${quoted(text)} is not one of our topics.${didYouMean(text, topics)}`;
			return errorAt(file, file.positionOf(path), 'schema/unknown-topic', message, listed('Topics', topics));
		});
}
