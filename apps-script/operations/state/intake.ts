import { formatDate } from '../../../shared/locale/format';
import type { Language } from '../../../shared/locale/labels';
import { badField, type Problem } from '../../../shared/problem';
import type { ReportDraft } from '../../../shared/protocol';
import { receiptChannels } from '../../../shared/report/channel';
import { contentDigest, figuresDigest } from '../../../shared/report/digest';
import { metrics } from '../../../shared/report/metrics/index';
import { type ReportStatus, reportStatuses } from '../../../shared/report/status';
import { done, type Result, refused } from '../../../shared/result';
import type { Cell } from '../../google/google';
import { choiceCell, choiceIn, exactCell, numberIn, textCell, textIn } from '../../tabs/rows/cells';
import type { CellsOf, Row } from '../../tabs/rows/rows';
import { dateOf, dayOf } from '../../tabs/rows/vietnam-time';
import { contentInReport, figuresIn, reportContentCells } from './report-cells';
import type { ReportPlace } from './report-table';

/** Drafts that came in last, by their ids: a repeated one is told what became of it. */
const mostKept = 8;

/** The digest of a version, and that of its figures by which a change by hand is known. */
export const digestCell = (draft: Pick<ReportDraft, 'content'>): string =>
  `${contentDigest(draft.content)} ${figuresDigest(draft.content.figures)}`;

/** Whether people changed the figures of a row since its last version was taken in, or typed some before any was. */
export const isEdited = (cells: Pick<Row<'reports'>['cells'], 'digest' | 'version'>): boolean => {
  const figures = figuresIn(cells as Row<'reports'>['cells']);
  const [, known = figuresDigest({})] = textIn(cells.digest).split(' ');
  return figuresDigest(figures) !== known;
};

/** What is wrong with a draft whatever the tracker holds. */
export const faultOf = (draft: ReportDraft, themes: readonly number[]): Problem | null => {
  const { figures, nil, themes: claimed } = draft.content;
  for (const { id, limit, kind } of metrics) {
    const value = figures[id];
    if (value === undefined) continue;
    if (value > limit) return badField('figures', 'too-large');
    if (kind === 'integer' && !Number.isInteger(value)) return badField('figures', 'invalid');
    if (nil && value > 0) return badField('figures', 'invalid');
  }
  if (claimed.some(({ number }) => !themes.includes(number))) return badField('themes', 'unknown-theme');
  if (draft.link !== '' && !/^https?:\/\/[^\s/]/i.test(draft.link)) return badField('link', 'not-an-address');
  return null;
};

const nextStatus = (now: ReportStatus, isNil: boolean, isArrival: boolean): ReportStatus => {
  if (now === 'yeu_cau_bs') return isNil ? 'khong_ps' : 'da_bs';
  if (isArrival) return now === 'chua_nop' || now === 'mien' ? (isNil ? 'khong_ps' : 'da_nhan') : now;
  if (isNil) return 'khong_ps';
  return now === 'dat' || now === 'da_bs' ? 'da_bs' : 'da_nhan';
};

/** One draft against the row it is for: what will be written, before anything is. */
export type Intake = {
  readonly draft: ReportDraft;
  readonly place: ReportPlace;
  readonly status: ReportStatus;
  /** Of the row from now on. */
  readonly version: number;
  readonly round: number;
  readonly isArrival: boolean;
  /** What people typed into the row since the last version: a version of its own, so that it is not covered. */
  readonly byHand: ReportDraft | null;
  readonly cells: CellsOf<'reports'>;
};
export type Decision = Intake | { readonly repeated: number; readonly status: ReportStatus };

const arrivalsCell = (before: string, said: string): string => {
  const entries = before.split('; ').filter((entry) => entry !== '');
  return entries[entries.length - 1] === said ? before : [...entries, said].join('; ');
};

const earlier = (a: string | null, b: string): string => (a === null || b < a ? b : a);

/** Decides what becomes of a draft; writes nothing. `handId` is an id for what was typed by hand. */
export const decide = (
  draft: ReportDraft,
  place: ReportPlace,
  line: Row<'reports'>['cells'],
  language: Language,
  handId: string,
): Result<Decision, Problem> => {
  const received = textIn(line.received)
    .split(' ')
    .filter((id) => id !== '');
  const version = numberIn(line.version) ?? 0;
  const now = choiceIn(reportStatuses, place.cells.status) ?? 'chua_nop';
  if (received.includes(draft.uuid)) return done({ repeated: version, status: now });
  const unit = textIn(place.cells.unit_name);
  if ((draft.seen ?? 0) !== version) return refused({ kind: 'report-changed', unit, version });
  const edited = isEdited(line);
  const isSame = version > 0 && contentDigest(draft.content) === textIn(line.digest).split(' ')[0];
  const isArrival = isSame && !edited && draft.changed !== true;
  const round = numberIn(line.round) ?? 0;
  const byHand: ReportDraft | null = edited
    ? {
        ...draft,
        uuid: handId,
        source: 'hand',
        document: { number: textIn(line.document_number), date: dayOf(line.document_date) },
        link: textIn(line.link),
        content: contentInReport(line, now === 'khong_ps'),
        confirmed: [],
      }
    : null;
  const next = isArrival ? version : version + (byHand ? 2 : 1);
  const status = nextStatus(now, draft.content.nil, isArrival);
  const { document_number, document_date, link, ...content } = reportContentCells(draft);
  const keep = (fresh: Cell | undefined, was: Cell): Cell =>
    fresh === undefined || fresh === '' ? (typeof was === 'string' ? exactCell(was) : was) : fresh;
  const said = `${receiptChannels[draft.channel][language]} ${formatDate(draft.receivedOn)}`;
  return done({
    draft,
    place,
    status,
    version: next,
    round,
    isArrival,
    byHand,
    cells: {
      status: choiceCell(reportStatuses, status, language),
      received: exactCell([...received, draft.uuid].slice(-mostKept).join(' ')),
      digest: exactCell(digestCell(draft)),
      version: next,
      document_number: keep(document_number, line.document_number),
      document_date: keep(document_date, line.document_date),
      received_on: dateOf(earlier(dayOf(line.received_on), draft.receivedOn)),
      channel: choiceCell(receiptChannels, draft.channel, language),
      arrivals: textCell(arrivalsCell(textIn(line.arrivals), said)),
      link: keep(link, line.link),
      ...content,
    },
  });
};
