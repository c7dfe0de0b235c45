import { asSeen } from './as-seen';
import { ofNames, ofNumbers, type PersonalKind, rules } from './personal-patterns';

export type { PersonalKind };

/** One place of a text that may tell of a person: `said` stands there from `start` to `end`. */
export type PersonalData = {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly said: string;
};

/**
 * What of a text may tell of a person, in the order in which it stands there. `published`: the text stands on a portal
 * with the names in it, and only numbers are looked for.
 */
export const findPersonalData = (
  text: string,
  { published = false }: { readonly published?: boolean } = {},
): readonly PersonalData[] => {
  const { seen, placeOf } = asSeen(text);
  const found: PersonalData[] = [];
  const used = published ? ofNumbers : /[\d@]/.test(seen) ? rules : ofNames;
  let left = seen;
  for (const [kind, what] of used)
    left = left.replace(what, (hit: string, at: number) => {
      if (kind === '') return '*'.repeat(hit.length);
      const [start, end] = placeOf(at, at + hit.length);
      found.push({ kind, start, end, said: text.slice(start, end) });
      // What was found is blanked, and not found twice.
      return '█'.repeat(hit.length);
    });
  return found.sort((a, b) => a.start - b.start);
};

/** The text with these places, which come in their order, taken out; or with what `put` says in their stead. */
export const withoutPersonalData = (
  text: string,
  findings: readonly PersonalData[],
  put: (finding: PersonalData) => string = () => '[…]',
): string => {
  let copied = 0;
  const parts = findings.map((finding) => {
    const before = text.slice(copied, finding.start);
    copied = finding.end;
    return before + put(finding);
  });
  return parts.join('') + text.slice(copied);
};
