import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../shared/locale/format';
import type { MetricId } from '../../../shared/report/metrics/index';
import { language } from '../words';
import type { Draft } from './draft';
import type { FieldKey } from './draft-fields';
import type { Fault } from './read-texts';
import type { Submission } from './submission';
import { words } from './words';

/** A report in the form: what is typed, and what becomes of it when it is saved. */
export type Form<D extends Draft = Draft> = {
  readonly draft: D;
  readonly submission: Submission;
  /** What stands below the field of a figure: where it was read. */
  readonly beside?: (id: MetricId) => ComponentChildren;
};

export const faultText = ([kind, limit = 0]: Fault): string =>
  words.value.faults[kind](formatNumber(limit, language.value));

/** Nobody is told that a field is missing before they meant to save. */
export const faultOf = ({ draft, submission }: Form, key: FieldKey): string | null => {
  const fault = draft.read.value.faults.get(key);
  if (!fault || (fault[0] === 'missing' && !submission.tried.value)) return null;
  return faultText(fault);
};

/** Puts the focus into the first of some fields, as they stand in the form. */
export function focusFirst(root: ParentNode | null, fields: ReadonlyMap<string, unknown>): void {
  const all = root?.querySelectorAll<HTMLElement>('[data-field]') ?? [];
  const first = [...all].find(({ dataset }) => fields.has(dataset.field ?? ''));
  if (first) focusField(root, first.dataset.field ?? '');
}

/** Puts the focus into a field of the form, wherever it is folded away. */
export function focusField(root: ParentNode | null, key: string): void {
  const field = root?.querySelector(`[data-field="${key}"]`);
  for (let over = field?.parentElement; over; over = over.parentElement) {
    if (over instanceof HTMLDetailsElement) over.open = true;
  }
  field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
