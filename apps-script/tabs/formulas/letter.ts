import { evidenceStates } from '../../../shared/report/evidence';
import { literal, type Places } from './places';

/** The officer's mark of a unit on a theme; `key` is a formula for the id of its row in the long table. */
const markOf = (places: Places, key: string): string =>
  `XLOOKUP(${key},${places.whole('coverage', 'id')},${places.whole('coverage', 'state')},"")`;

/**
 * The letter of a unit on a theme: the best of what the officer marked and what its report says. `said` is a cell with
 * the report's own words between spaces (` 1C 2K `).
 */
export const letterFormula = (places: Places, key: string, said: string, theme: number): string => {
  const { claimed, evidenced, verified } = evidenceStates;
  const isMarked = (state: (typeof evidenceStates)[keyof typeof evidenceStates]) =>
    `(mark=${literal(state.labels[places.language])})`;
  const says = (letter: string) => `(COUNTIF(${said},${literal(`* ${theme}${letter} *`)})>0)`;
  const letters = [
    [isMarked(verified), verified.letter],
    [`${isMarked(evidenced)}+${says(evidenced.letter)}>0`, evidenced.letter],
    [`${isMarked(claimed)}+${says(claimed.letter)}>0`, claimed.letter],
  ] as const;
  const choose = letters.reduceRight(
    (otherwise, [is, letter]) => `IF(${is},${literal(letter)},${otherwise})`,
    '""',
  );
  return `=LET(mark,${markOf(places, key)},${choose})`;
};
