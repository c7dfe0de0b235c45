import type { Labels } from '../../../shared/locale/labels';
import { evidenceStates } from '../../../shared/report/evidence';
import { literal, type Places } from './places';

/** The officer's mark of a unit on a theme; `key` is a formula for the id of its row in the long table. */
const markOf = (places: Places, key: string): string =>
  `XLOOKUP(${key},${places.whole('coverage', 'id')},${places.whole('coverage', 'state')},"")`;

/**
 * The letter of a unit on a theme: the best of what the officer marked and what its report says. `said` is a cell with
 * the report's own words between spaces (` 1C 2K `), `name` one that is blank where the campaign has no such unit.
 */
export const letterFormula = (
  places: Places,
  key: string,
  row: { readonly name: string; readonly said: string },
  theme: number,
): string => {
  const { name, said } = row;
  const { claimed, evidenced, verified } = evidenceStates;
  const isMarked = ({ labels }: { readonly labels: Labels }) => `(m=${literal(labels[places.language])})`;
  const isSaid = (letter: string) => `COUNTIF(${said},${literal(`* ${theme}${letter} *`)})`;
  const letters = [
    [isMarked(verified), verified.letter],
    [`${isMarked(evidenced)}+${isSaid(evidenced.letter)}`, evidenced.letter],
    [`${isMarked(claimed)}+${isSaid(claimed.letter)}`, claimed.letter],
  ] as const;
  const best = letters.reduceRight((less, [is, letter]) => `IF(${is},${literal(letter)},${less})`, '""');
  return `=LET(m,IF(${name}="","",${markOf(places, key)}),${best})`;
};
