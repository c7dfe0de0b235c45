import type { PersonalData, PersonalKind } from '../text/personal-data';
import type { Translation } from './translation';
import type { personalData } from './vi/personal-data';

/** The kinds of personal data by their names, each once. */
export const nameKinds = (names: Readonly<Record<PersonalKind, string>>, kinds: readonly string[]): string =>
  [...new Set(kinds)].map((kind) => names[kind as PersonalKind]).join(', ');

/** The sentence about personal data in a text; blank where there is none. */
export const personalDataText = (
  words: Translation<typeof personalData>,
  findings: readonly PersonalData[],
): string =>
  findings.length === 0
    ? ''
    : words.found(
        nameKinds(
          words.kinds,
          findings.map(({ kind }) => kind),
        ),
      );
