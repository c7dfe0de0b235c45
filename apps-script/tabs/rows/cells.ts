import type { Labels, Language } from '../../../shared/locale/labels';
import { displayText } from '../../../shared/text/normalise';
import type { Cell } from '../../google/google';

/** Google refuses a longer text in one cell. */
export const longestCell = 50_000;

/**
 * Text from outside as a cell takes it. The apostrophe makes it text whatever it begins with, so a title that
 * begins with `=` stays a title; a blank stays blank.
 */
export const textCell = (text: string): string => {
  const shown = displayText(text).slice(0, longestCell - 1);
  return shown === '' ? '' : `'${shown}`;
};

/** Text that must come back letter for letter: addresses, keys, ids. */
export const exactCell = (text: string): string => (text === '' ? '' : `'${text.slice(0, longestCell - 1)}`);

export const listCell = (items: readonly string[], separator = '; '): string =>
  textCell(items.join(separator));

export const textIn = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell).trim());

export const numberIn = (cell: Cell | undefined): number | null => {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
};

export const listIn = (cell: Cell | undefined, separator = ';'): string[] =>
  textIn(cell)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The key of a choice by its label in either language: trackers are not all in the language of the reader. */
export const choiceIn = <Key extends string>(
  choices: Readonly<Record<Key, Labels>>,
  cell: Cell | undefined,
): Key | null => {
  const text = textIn(cell).normalize('NFC').toLowerCase();
  const keys = Object.keys(choices) as Key[];
  return (
    keys.find((key) => choices[key].vi.toLowerCase() === text || choices[key].en.toLowerCase() === text) ??
    null
  );
};

export const choiceCell = <Key extends string>(
  choices: Readonly<Record<Key, Labels>>,
  key: Key,
  language: Language,
): string => choices[key][language];
