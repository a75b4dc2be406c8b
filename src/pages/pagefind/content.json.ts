import { loadLibrary } from '../../load-library.ts';
import { searchContent } from '../../model/search/search-content.ts';

/** What the search index is made of. The step that makes it takes this file away again. */
export async function GET() {
	return Response.json(searchContent(await loadLibrary()));
}
