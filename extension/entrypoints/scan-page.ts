import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readListing } from '../portals/listing/read-listing';

/** Put into a page only when the editor asked to scan it; its answer goes back to the worker. */
export default defineUnlistedScript(() => readListing(document, location.href));
