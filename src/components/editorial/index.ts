import Figure from './Figure.astro';
import Guidance from './Guidance.astro';
import Quotation from './Quotation.astro';
import Statistic from './Statistic.astro';

/** What an author may write in MDX, and nothing else. The content check keeps the same list, with their attributes. */
export const editorial = { Figure, Guidance, Quotation, Statistic };
