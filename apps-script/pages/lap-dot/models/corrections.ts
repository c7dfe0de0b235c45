import { formatDate } from '../../../../shared/locale/format';
import type { DispatchDraft } from '../../../../shared/protocol';
import { dayIn, isNoDay, type Texts } from '../../form';

const words = ['title', 'issuer', 'place', 'reportTo'] as const;
/** Corrections in words, as against days. */
export const worded = [
  ...words,
  'number',
  'authority',
  'position',
  'name',
  'legalBases',
  'recipients',
] as const satisfies readonly Correction[];
export type Correction =
  | (typeof words)[number]
  | 'number'
  | 'issuedOn'
  | 'from'
  | 'to'
  | 'deadline'
  | 'authority'
  | 'position'
  | 'name'
  | 'legalBases'
  | 'recipients';
export type CorrectionFault = 'blank' | 'unreadable' | 'order';

/** What was read of a dispatch as fields to correct: number and notation as one, lists with a line for each. */
export function textsOfDispatch(dispatch: DispatchDraft): Texts<Correction> {
  const { number, notation, issuedOn, period, deadline, signer } = dispatch;
  return {
    title: dispatch.title,
    issuer: dispatch.issuer,
    place: dispatch.place,
    reportTo: dispatch.reportTo,
    ...signer,
    number: (number ?? '') + (notation === null ? '' : `/${notation}`),
    issuedOn: formatDate(issuedOn ?? ''),
    from: formatDate(period?.from ?? ''),
    to: formatDate(period?.to ?? ''),
    deadline: formatDate(deadline ?? ''),
    legalBases: dispatch.legalBases.join('\n'),
    recipients: dispatch.recipients.join('\n'),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The dispatch as it was corrected. */
export function correctedDispatch(dispatch: DispatchDraft, texts: Texts<Correction>): DispatchDraft {
  const [number = '', ...notation] = texts.number.split('/');
  const [from, to] = [dayIn(texts.from), dayIn(texts.to)];
  const { authority, position, name } = texts;
  return {
    ...dispatch,
    title: texts.title.trim(),
    issuer: texts.issuer.trim(),
    place: texts.place.trim(),
    reportTo: texts.reportTo.trim(),
    number: number.trim() || null,
    notation: notation.join('/').trim() || null,
    issuedOn: dayIn(texts.issuedOn),
    period: from !== null && to !== null ? { from, to } : null,
    deadline: dayIn(texts.deadline),
    signer: { authority: authority.trim(), position: position.trim(), name: name.trim() },
    legalBases: linesOf(texts.legalBases),
    recipients: linesOf(texts.recipients),
  };
}

/** What keeps a corrected dispatch from becoming a campaign, by field. */
export function faultsOfDispatch(texts: Texts<Correction>): { [Field in Correction]?: CorrectionFault } {
  const found: { [Field in Correction]?: CorrectionFault } = {};
  const [from, to] = [dayIn(texts.from), dayIn(texts.to)];
  if ((from === null) !== (to === null)) found[from === null ? 'from' : 'to'] = 'blank';
  if (from !== null && to !== null && to < from) found.to = 'order';
  for (const field of ['issuedOn', 'from', 'to', 'deadline'] as const) {
    if (isNoDay(texts[field])) found[field] = 'unreadable';
  }
  if (texts.title.trim() === '') found.title = 'blank';
  return found;
}
