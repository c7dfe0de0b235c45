import { readFileSync } from 'node:fs';
import type { ThemeReference, UnitReference } from '../../../../shared/protocol';
import { type KnownNames, readProse } from '../../../../shared/report/prose/index';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
type Dated = UnitReference & { readonly validFrom: string | null };

/** The units and themes of the first campaign, as it ran in spring 2025. */
export const known: KnownNames = {
  units: (read('../../../../local-host/first-campaign/units.json') as Dated[]).filter(
    ({ id, validFrom }) => id.startsWith('bh-2024-11:') || validFrom === null,
  ),
  themes: read('../../../../local-host/first-campaign/themes.json').themes as ThemeReference[],
};

/** The figures that would be taken of a text, by metric. */
export const figuresOf = (text: string): Record<string, number> =>
  Object.fromEntries(readProse(text, known).figures.map(({ metric, value }) => [metric, value]));

export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly expected: {
    readonly metrics: { readonly [metric: string]: number };
    readonly approx: readonly string[];
    readonly themes: readonly number[];
    readonly document: {
      readonly number: string;
      readonly date: string | null;
      readonly unit: string | null;
    };
  };
};
export const labelled: readonly Labelled[] = readFileSync(
  new URL('../../../fixtures/prose/own.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

export const unitName = (id: string | null): string | null =>
  known.units.find((unit) => unit.id === id)?.name ?? null;
