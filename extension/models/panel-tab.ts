/** A part of the panel: the page in view, the pins, a listing page, everything that waits. */
export type PanelTab = 'article' | 'pins' | 'scan' | 'queue';
