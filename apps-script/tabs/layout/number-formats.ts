import type { ColumnKind } from '../../../shared/tables/table';

/** How the values of a column are shown. */
export const numberFormats: Partial<Record<ColumnKind, string>> = {
  date: 'dd/MM/yyyy',
  time: 'HH:mm',
  'date-time': 'dd/MM/yyyy HH:mm',
  integer: '#,##0',
  decimal: '#,##0.0',
};
