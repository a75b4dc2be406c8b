/**
 * All that pages do with script when they are opened from a folder, where browsers run no modules: what pages of a server
 * load in parts is one classic script here. A module of this folder stands in for the one of the same name in src/client/.
 */
import './full-addresses.ts';
import '../briefing-pack.ts';
import '../every-page.ts';
import '../outcome-filter.ts';
import '../outcome-years.ts';
import '../page-address.ts';
import '../paper-options.ts';
import '../quiz-question.ts';
import '../quiz-score.ts';
