import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../portals/read-page';

/** Put into a page only when the editor pressed the button on it; its answer goes back to the worker. */
export default defineUnlistedScript(() => readPage(document, location.href));
