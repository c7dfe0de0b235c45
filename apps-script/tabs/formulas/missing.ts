import { messages } from '../../../shared/locale/messages';
import { literal, type Places } from './places';

/** *Còn thiếu* of a campaign row: what its dispatch does not say yet. */
export const missingFormula = (places: Places, row: number): string => {
  const say = messages(places.language).sheet.missing;
  const cell = (column: Parameters<typeof places.cell<'campaigns'>>[1]) =>
    places.cell('campaigns', column, row);
  const lacks = [
    [cell('document_number'), say.number],
    [cell('document_date'), say.date],
    [cell('period_from'), say.period],
    [cell('deadline'), say.deadline],
    [cell('signer_name'), say.signer],
  ] as const;
  const parts = lacks.map(([place, name]) => `IF(${place}="",${literal(name)},"")`);
  return `=IF(${cell('id')}="","",TEXTJOIN(", ",TRUE,${parts.join(',')}))`;
};
