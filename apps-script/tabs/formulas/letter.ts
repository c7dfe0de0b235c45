import { evidenceStates } from '../../../shared/report/evidence';
import { literal, type Places } from './places';

/** The letter of a unit on a theme; `key` is a formula for the id of its row in the long table. */
export const letterFormula = (places: Places, key: string): string => {
  const state = `XLOOKUP(${key},${places.whole('coverage', 'id')},${places.whole('coverage', 'state')},"")`;
  const letters = Object.values(evidenceStates).reduceRight(
    (otherwise, one) =>
      `IF(state=${literal(one.labels[places.language])},${literal(one.letter)},${otherwise})`,
    '""',
  );
  return `=LET(state,${state},${letters})`;
};
