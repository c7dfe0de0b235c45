import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../portals/read-article';

/** Put into a page only when the editor pressed the button on it; its answer goes back to the worker. */
export default defineUnlistedScript(() => readArticle(document, location.href));
