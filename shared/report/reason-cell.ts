import type { Labels, Language } from '../locale/labels';
import { comparable, squeeze } from '../text/normalise';
import { fieldLabels, fieldText, type Reason, type ReasonId, reasonText, revisionReasons } from './reasons';

/** Reasons in one cell, a line each, as people read them: `Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp`. */
export const writeReasons = (reasons: readonly Reason[], language: Language): string =>
  reasons
    .map((one) => {
      const line = reasonText(one, language);
      // A note of its own that begins like a reason would be read as that reason.
      const isOther = one.reason !== 'other' || readLine(line)?.note === squeeze(one.note);
      return isOther
        ? line
        : `${fieldText(one.field, language)}: ${revisionReasons.other[language]} – ${squeeze(one.note)}`;
    })
    .join('\n');

/** Reads such a cell in either language, also after people wrote in it: a line that is not known is kept as a note. */
export const readReasons = (text: string): Reason[] =>
  text.split('\n').flatMap((line) => readLine(line) ?? []);

const bothOf = <Id extends string>(all: Iterable<readonly [Id, Labels]>): (readonly [string, Id])[] =>
  [...all].flatMap(([id, { vi, en }]) => [vi, en].map((label) => [comparable(label), id] as const));

const fields = new Map(bothOf(fieldLabels));
const reasonLabels = bothOf(Object.entries(revisionReasons) as [ReasonId, Labels][]);

const readLine = (text: string): Reason | null => {
  const line = squeeze(text.replace(/^\s*[-–•*+]\s/, ''));
  if (line === '') return null;
  const colon = line.indexOf(':');
  const field = colon < 0 ? undefined : fieldOf(line.slice(0, colon));
  return field === undefined
    ? { field: 'general', reason: 'other', note: line }
    : { field, ...readReason(line.slice(colon + 1).trim()) };
};

const fieldOf = (label: string): string | undefined => {
  const said = comparable(label);
  const theme = /^(?:nội dung|theme) (\d{1,9})(?: \(.*\))?$/.exec(said)?.[1];
  return theme === undefined ? fields.get(said) : `theme:${theme}`;
};

const readReason = (text: string): Pick<Reason, 'reason' | 'note'> => {
  for (const [label, reason] of reasonLabels) {
    if (comparable(text.slice(0, label.length)) !== label) continue;
    const rest = text.slice(label.length);
    if (rest === '') return { reason, note: '' };
    const note = /^\s*[-–—]\s(.*)$/.exec(rest)?.[1];
    if (note !== undefined) return { reason, note: squeeze(note) };
  }
  return { reason: 'other', note: text };
};
