import { defineCollection } from 'astro:content';
import { contentFiles } from './content-loader.ts';
import { contentCollections as all } from './schemas/collections.ts';

export const collections = {
	site: defineCollection({ loader: contentFiles('site'), schema: all.site.schema }),
	topics: defineCollection({ loader: contentFiles('topics'), schema: all.topics.schema }),
	glossary: defineCollection({ loader: contentFiles('glossary'), schema: all.glossary.schema }),
	editions: defineCollection({ loader: contentFiles('editions'), schema: all.editions.schema }),
	cases: defineCollection({ loader: contentFiles('cases'), schema: all.cases.schema }),
	articles: defineCollection({ loader: contentFiles('articles'), schema: all.articles.schema }),
	outcomes: defineCollection({ loader: contentFiles('outcomes'), schema: all.outcomes.schema }),
	quizzes: defineCollection({ loader: contentFiles('quizzes'), schema: all.quizzes.schema }),
	figures: defineCollection({ loader: contentFiles('figures'), schema: all.figures.schema }),
	updates: defineCollection({ loader: contentFiles('updates'), schema: all.updates.schema }),
};
