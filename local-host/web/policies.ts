/**
 * The page runs its own files only and asks nobody else: no picture, font or script from outside, no frame but its own.
 * Styles: the grid's library writes style elements for its theme.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers that are no page: should a browser take one for a page all the same, it does nothing and stands nowhere. */
export const nothingPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same rights as the attribute of the page's frames (see page/script-frame.ts): an origin of its own, no cookies. */
export const sandboxRights =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** HTML of a script: inline code is its nature; it has an opaque origin, so it reaches nothing of the page or the host. */
export const sandboxPolicy = [
  `sandbox ${sandboxRights}`,
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "base-uri 'none'",
].join('; ');
