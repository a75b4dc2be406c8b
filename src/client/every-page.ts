// One script for every page: on a slow line each further request takes its turn from the styles and the fonts.
import './search-everywhere.ts';
import './add-to-pack.ts';
import './item-actions.ts';
