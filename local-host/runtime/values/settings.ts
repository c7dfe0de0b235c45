import type { SheetSettings as Settings } from '../../execution/sheet-settings';
import { ask } from '../host';

export type { SheetSettings as Settings } from '../../execution/sheet-settings';

let known: Settings | null = null;

/** Asked once per execution: settings that a person changes meanwhile are seen by the next one. */
export function settings(): Settings {
  known ??= ask<Settings>('settings');
  return known;
}

export function forgetSettings(): void {
  known = null;
}
