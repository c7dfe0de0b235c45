import type { ReportsData } from '../../../shared/protocol';
import type { ReportContent } from '../../../shared/report/content';
import { type Difference, differenceOf } from '../../../shared/report/difference';
import { evidenceStates } from '../../../shared/report/evidence';
import { numberText } from '../../../shared/report/outgoing/figure';
import { fieldLabels, fieldText } from '../../../shared/report/reasons';
import { language } from '../words';
import { words } from './words';

export type DifferenceLine = Pick<Difference, 'field' | 'kind'> & {
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** Two reports as people read them, place by place. With `all` also what is the same, but for what is blank in both. */
export const differenceLines = (
  before: ReportContent,
  after: ReportContent,
  themes: ReportsData['themes'],
  all: boolean,
): readonly DifferenceLine[] =>
  differenceOf(before, after)
    .map(({ field, kind, before: was, after: is }) => ({
      field,
      kind,
      label: labelOf(field, themes),
      before: valueText(was),
      after: valueText(is),
    }))
    .filter(({ kind, after: is }) => kind !== 'same' || (all && is !== ''));

const labelOf = (field: Difference['field'], themes: ReportsData['themes']): string => {
  const say = words.value;
  if (field === 'nil' || field === 'note' || field === 'difficulties' || field === 'proposals')
    return say[field];
  return fieldLabels.has(field) ? fieldText(field, language.value) : fieldText(field, language.value, themes);
};

const valueText = (value: Difference['before']): string => {
  if (value === null || value === false) return '';
  if (value === true) return words.value.yes;
  if (typeof value === 'string') return value;
  if ('value' in value) return numberText(value.value, value.approximate, language.value);
  if ('state' in value) {
    const { state, link, note } = value;
    return [evidenceStates[state].labels[language.value], link, note]
      .filter((part) => part !== '')
      .join('\n');
  }
  return value.join('\n');
};
