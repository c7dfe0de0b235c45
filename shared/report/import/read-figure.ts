import { comparable, fold, squeeze } from '../../text/normalise';
import { parseOfficialNumber } from '../../text/numbers';
import type { Metric } from '../metrics/group';
import { metrics } from '../metrics/index';
import type { FaultReason } from './fault';
import { type CellText, isBlank } from './table';

/** What a cell says of a figure: nothing, a number that fits it, or why none was taken. */
export type FigureReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly value: number; readonly approximate: boolean }
  | { readonly kind: 'fault'; readonly reason: FaultReason };

const fault = (reason: FaultReason): FigureReading => ({ kind: 'fault', reason });

/** Said to be none (DOMAIN.md 2.3). A blank cell says nothing. */
const none = /^(?:[-\u2013\u2014]+|khong|khong co|khong phat sinh|ko|chua|chua co|none|nil|no)$/;
/** With all its words, a number is shorter. */
const longestNumber = 120;
const about = /^(?:hon|tren|khoang|gan|uoc|uoc tinh|uoc khoang|xap xi|about|over|nearly|[~≈>])\s*(?=\d)/;
const hours = /^([\d.]{1,7}(?:,\d{1,2})?) ?(?:gio|h|tieng)(?: ?([0-5]?\d) ?(?:phut|p)?)?$/;
const minutes = /^([\d.]{1,9}) ?(?:phut|p)$/;

/** A figure of a cell whose column counts in `times` of the metric's own unit (60 in a column of hours). */
export const readFigure = (cell: CellText | undefined, metric: Metric, times = 1): FigureReading => {
  if (cell === undefined || isBlank(cell)) return { kind: 'blank' };
  if (typeof cell === 'object') return fault('error' in cell ? 'error-cell' : 'not-a-number');
  if (typeof cell === 'boolean') return fault('not-a-number');
  if (typeof cell === 'number') return fitting(cell * times, metric, times !== 1, false);
  if (cell.length > longestNumber) return fault('not-a-number');
  const text = squeeze(cell);
  const folded = fold(text);
  if (none.test(folded)) return fitting(0, metric, false, false);
  const bare = folded.replace(about, '');
  const read = metric.id === 'tt_phut' ? readDuration(bare) : undefined;
  const value = read ?? readCounted(bare, comparable(text), metric, times);
  return typeof value === 'string' ? fault(value) : fitting(value, metric, times !== 1, bare !== folded);
};

/** Whole numbers for what is counted; parts of a minute that come of hours are rounded, and of money to a đồng. */
const fitting = (value: number, metric: Metric, converted: boolean, approximate: boolean): FigureReading => {
  if (!Number.isFinite(value)) return fault('not-a-number');
  if (value < 0) return fault('negative');
  const near = Math.round(value);
  const isWhole = metric.kind === 'integer' && (converted || Math.abs(value - near) < 1e-6);
  if (metric.kind === 'integer' && !isWhole) return fault('fraction');
  const kept = isWhole ? near : Math.round(value * 1e6) / 1e6;
  return kept > metric.limit ? fault('too-large') : { kind: 'figure', value: kept, approximate };
};

/** `3 giờ 30 phút`, `3h30`, `62 giờ`, `90 phút`, whatever the column counts in; undefined for a bare number. */
const readDuration = (folded: string): number | undefined => {
  const [, wholeHours, rest = '0'] = hours.exec(folded) ?? [];
  if (wholeHours !== undefined) return (parseOfficialNumber(wholeHours) ?? Number.NaN) * 60 + Number(rest);
  const [, wholeMinutes] = minutes.exec(folded) ?? [];
  return wholeMinutes === undefined ? undefined : (parseOfficialNumber(wholeMinutes) ?? Number.NaN);
};

const factors: ReadonlyMap<string, number> = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['k', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['trieu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);
const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');
/** What may follow a number; after any other word it may be a number of something else, or no number at all. */
const counted = new Set([
  ...wordsOf('lượt lần chiếc bộ bản tờ cuốn người hộ đợt kỳ trang cái tấm bảng đồng vnd đ'),
  ...metrics.flatMap(({ labels, unit }) => wordsOf(comparable(`${labels.vi} ${labels.en} ${unit}`))),
]);
const countedFolded = new Set([...counted].map(fold));

/** A number with the words that follow it: `1.250 lượt`, `15 triệu`, `2 nghìn tờ`. */
const readCounted = (folded: string, spelt: string, metric: Metric, times: number): number | FaultReason => {
  const value = parseOfficialNumber(folded);
  if (value === null) return /^\d{1,3},\d{3}\D*$/.test(folded) ? 'two-readings' : 'not-a-number';
  const words = wordsOf(spelt.slice(spelt.search(/\d/)));
  const inMoney = metric.kind === 'decimal';
  let factor = 1;
  for (const word of words) {
    factor *= factors.get(word) ?? 1;
    if (!factors.has(word) && !countedFolded.has(fold(word))) return 'not-a-number';
  }
  if (!inMoney) return value * times * factor;
  const inDong =
    factor !== 1 ||
    words.some((word) => word === 'đồng' || word === 'dong' || word === 'vnd' || word === 'đ');
  return inDong ? (value * factor) / 1e6 : value * times;
};
