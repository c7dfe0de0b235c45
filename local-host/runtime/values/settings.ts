import { ask } from '../host';

/** What turns text into values: they belong to the spreadsheet, not to the script. */
export type Settings = { readonly locale: string; readonly timeZone: string };

let known: Settings | null = null;

/** Asked once per execution: settings that a person changes meanwhile are seen by the next one. */
export function settings(): Settings {
  known ??= ask<Settings>('settings');
  return known;
}

export function forgetSettings(): void {
  known = null;
}
