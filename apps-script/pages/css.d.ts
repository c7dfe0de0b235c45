/** Styles are taken up by the build of a page; nothing is imported from them. */
declare module '*.css';
