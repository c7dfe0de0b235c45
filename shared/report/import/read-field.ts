import { parseAddress } from '../../text/address';
import { isoDate, parseOfficialDate } from '../../text/dates';
import { displayText, fold, squeeze } from '../../text/normalise';
import { type ReceiptChannel, receiptChannels } from '../channel';
import type { FaultReason } from './fault';
import { type CellText, isBlank, readAloud } from './table';

/** The value of a cell, or why it was not taken. */
export type Reading<Value> = { readonly value: Value } | { readonly reason: FaultReason };

const isError = (cell: CellText): boolean => typeof cell === 'object' && 'error' in cell;

/** A day; a number without a date's format is none, since it may count from 1900 or from 1904. */
export const readDate = (cell: CellText): Reading<string> => {
  if (isError(cell)) return { reason: 'error-cell' };
  if (typeof cell === 'object' && 'date' in cell) {
    const [year = 0, month = 0, day = 0] = cell.date.split('-').map(Number);
    const date = isoDate(year, month, day);
    return date === null ? { reason: 'not-a-date' } : { value: date };
  }
  const found = typeof cell === 'string' ? parseOfficialDate(cell.slice(0, 200)) : null;
  return found ? { value: found.date } : { reason: 'not-a-date' };
};

const channelSigns: { readonly [Id in ReceiptChannel]: RegExp } = {
  qlvb: /\b(?:qlvb|quan ly van ban|lien thong|ioffice|i office|idesk|document system)\b/,
  email: /\b(?:e?mail|e mail|thu dien tu|thu cong vu)\b/,
  zalo: /\bzalo\b/,
  giay: /\b(?:giay|ban giay|truc tiep|buu dien|paper)\b/,
};

/** How the report came; undefined where the words say none or several of them. */
export const readChannel = (cell: CellText): Reading<ReceiptChannel> => {
  const said = fold(readAloud(cell)).slice(0, 200);
  const ids = Object.keys(receiptChannels) as ReceiptChannel[];
  const meant = ids.filter((id) => channelSigns[id].test(said));
  return meant.length === 1 ? { value: meant[0]! } : { reason: 'unknown-channel' };
};

const longestLink = 2_000;
export const readLink = (cell: CellText): Reading<string> => {
  const link = typeof cell === 'string' ? squeeze(cell) : '';
  return link.length <= longestLink && !link.includes(' ') && parseAddress(link)
    ? { value: link }
    : { reason: 'not-an-address' };
};

const yes = /^(?:x|v|co|1|true|yes|nil|[✓✔☑]|khong phat sinh|kps|nil return)$/;
const no = /^(?:-|khong|0|false|no|co phat sinh)$/;

/** Whether the unit had nothing to report. */
export const readNil = (cell: CellText): Reading<boolean> => {
  const said = fold(String(typeof cell === 'object' ? readAloud(cell) : cell));
  if (yes.test(said)) return { value: true };
  return no.test(said) ? { value: false } : { reason: 'not-a-choice' };
};

/** `1, 3, 7`, `ND1; ND3`, `1-3`, `7/7`, `tất cả`: numbers of themes of the campaign. */
export const readThemes = (cell: CellText, themes: readonly number[]): Reading<readonly number[]> => {
  if (typeof cell === 'number')
    return themes.includes(cell) ? { value: [cell] } : { reason: 'unknown-theme' };
  if (typeof cell !== 'string') return { reason: isError(cell) ? 'error-cell' : 'unknown-theme' };
  const said = fold(cell).slice(0, 500);
  if (/^(?:tat ca|ca|toan bo|all)(?: (?:cac )?(?:noi dung|themes?))?$/.test(said))
    return { value: [...themes] };
  const share = /^(\d{1,3})\/(\d{1,3})$/.exec(said);
  if (share && share[1] === share[2] && Number(share[1]) === themes.length) return { value: [...themes] };
  const parts = said.replace(/\b(?:noi dung|nd|so|theme|va|and)\b\.?|nd(?=\d)/g, ' ').split(/[\s,;.+]+/);
  const numbers = new Set<number>();
  for (const part of parts.filter((each) => each !== '')) {
    const range = /^(\d{1,3})(?:[-\u2013](\d{1,3}))?$/.exec(part);
    if (!range) return { reason: 'unknown-theme' };
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
    for (let number = from; number <= to; number += 1) {
      if (!themes.includes(number)) return { reason: 'unknown-theme' };
      numbers.add(number);
    }
    if (to < from) return { reason: 'unknown-theme' };
  }
  return { value: [...numbers].sort((one, other) => one - other) };
};

/** Longer prose belongs into the report itself; the sheet takes no longer numbers of documents and points of lists. */
const longest = { text: 2_000, number: 100, point: 500 } as const;
const mostPoints = 30;

/** A text as it is stored: one line. */
export const readText = (cell: CellText, most: number = longest.text): Reading<string> => {
  if (isError(cell)) return { reason: 'error-cell' };
  const text = displayText(readAloud(cell));
  return text.length > most ? { reason: 'too-long' } : { value: text };
};
export const readNumber = (cell: CellText): Reading<string> => readText(cell, longest.number);

/** Points of a list: one a line, or one after each semicolon, with or without a dash or a number. */
export const readPoints = (cell: CellText): Reading<readonly string[]> => {
  if (isError(cell)) return { reason: 'error-cell' };
  const text = typeof cell === 'string' ? cell : readAloud(cell);
  const points = text
    .split(/[\n\r;]/)
    .map((line) => displayText(line).replace(/^(?:[-+*•–—]|\d{1,2}[.)])\s?/, ''))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (points.length === 1 && /^(?:khong|khong co|none|no)$/.test(fold(points[0]!))) return { value: [] };
  const isTooLong =
    points.length > mostPoints ||
    points.join('').length > longest.text ||
    points.some((point) => point.length > longest.point);
  return isTooLong ? { reason: 'too-long' } : { value: points };
};

export const hasSomething = (cell: CellText | undefined): cell is CellText =>
  cell !== undefined && !isBlank(cell);
