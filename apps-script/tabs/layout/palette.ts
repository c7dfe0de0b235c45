/**
 * Calm colours with words beside them (DOMAIN.md section 4: grey not due, yellow soon, red overdue, blue received,
 * violet to be revised, green accepted). Each pair reads at 4.5:1 or better (WCAG AA); a test computes it.
 */
export type Tone = { readonly background: string; readonly text: string };

export const tones = {
  grey: { background: '#eceff1', text: '#37474f' },
  yellow: { background: '#fff3c4', text: '#5c4300' },
  red: { background: '#fddedc', text: '#8c1d18' },
  blue: { background: '#dcebfa', text: '#0b4a84' },
  violet: { background: '#eadff7', text: '#4a2480' },
  green: { background: '#d9f2e0', text: '#14532d' },
  header: { background: '#1d5b45', text: '#ffffff' },
  formulaHeader: { background: '#47695c', text: '#ffffff' },
  plain: { background: '#ffffff', text: '#202124' },
  progress: { background: '#ffffff', text: '#2a7050' },
  quiet: { background: '#ffffff', text: '#5f6368' },
  section: { background: '#e4f0ea', text: '#15402f' },
} as const satisfies Record<string, Tone>;
export type ToneName = keyof typeof tones;

/** Tab colours by what a tab is for: to look at, to work in, to look up, the add-on's own. */
export const tabColours = {
  view: '#1d5b45',
  work: '#2e7d6b',
  register: '#8d6e3f',
  own: '#78909c',
} as const;
