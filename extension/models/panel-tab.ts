/** The parts of the panel, in their order: the page in view, the pins, a listing page, everything that waits. */
export const panelTabs = ['article', 'pins', 'scan', 'queue'] as const;
export type PanelTab = (typeof panelTabs)[number];
