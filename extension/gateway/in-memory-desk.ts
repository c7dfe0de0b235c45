import type { Problem } from '../../shared/problem';
import type {
  ArticleChanges,
  ArticleEntry,
  ClientRequest,
  LedgerEntry,
  PinDraft,
  StandingPin,
} from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';

type Asked<Op extends ClientRequest['op']> = Extract<ClientRequest, { op: Op }>;
type Pin = StandingPin & { readonly article: string; ended: boolean };
type Row = { fields: ArticleChanges; viewsAt: string | null };

const fieldsOf = (item: ArticleEntry): ArticleChanges => {
  const { uuid: _uuid, campaign: _campaign, url: _url, canonical: _canonical, ...rest } = item;
  const { portal: _portal, pin: _pin, repostOf: _original, photos = null, authorUnit = '', ...fields } = rest;
  return { ...fields, state: 'dang', views: null, photos, authorUnit };
};

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '').trim();
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the sheet in memory does with entries that stand in its ledger: correct them, pin, unpin and arrange pins. Who
 * may do so was asked before. `touch` tells the next sync of an entry.
 */
export const createDesk = (
  entries: Map<string, LedgerEntry>,
  now: () => string,
  touch: (uuid: string) => void,
) => {
  const rows = new Map<string, Row>();
  const pins = new Map<string, Pin>();
  const missing = refused<Problem>({ kind: 'not-found', what: 'article' });

  const rowOf = (uuid: string): Row => rows.get(uuid) ?? { fields: {}, viewsAt: null };
  const standing = (article: string): Pin[] =>
    [...pins.values()].filter((pin) => pin.article === article && !pin.ended);
  const showPins = (article: string): void => {
    const entry = entries.get(article);
    if (!entry) return;
    const shown = standing(article).map(({ article: _article, ended: _ended, ...pin }) => pin);
    const last = shown.at(-1);
    const pinned = last ? { pinId: last.pinId, position: last.position, to: last.to } : null;
    entries.set(article, { ...entry, pinned, pins: shown.length > 0 ? shown : undefined });
    touch(article);
  };
  const addPin = (pinId: string, article: string, draft: PinDraft): void => {
    pins.set(pinId, { pinId, article, ...draft, ended: false });
    showPins(article);
  };
  const rowOfPin = (pinId: string): number => [...pins.keys()].indexOf(pinId) + 2;

  return {
    add: (item: ArticleEntry) => {
      rows.set(item.uuid, { fields: fieldsOf(item), viewsAt: null });
      if (item.pin) addPin(item.uuid, item.uuid, item.pin);
    },
    read: (entry: LedgerEntry) => {
      const { uuid, row, campaign, url, by } = entry;
      return { uuid, row, rowAt: now(), campaign, url, by, ...rowOf(uuid) };
    },
    update: (entry: LedgerEntry, { changes, seen }: Asked<'update'>): Result<unknown, Problem> => {
      const { uuid } = entry;
      const row = rowOf(uuid);
      const fields = (Object.keys(changes) as (keyof ArticleChanges)[]).flatMap((field) => {
        const is = row.fields[field];
        const isFine = !seen || isSame(is, seen[field]) || isSame(is, changes[field]);
        return isFine ? [] : [{ field, now: asText(is) }];
      });
      if (fields.length > 0) return refused({ kind: 'conflict', fields });
      row.fields = { ...row.fields, ...changes };
      if (changes.views !== undefined) row.viewsAt = changes.views === null ? null : now();
      rows.set(uuid, row);
      const { title, publishedOn, theme, state, genre, origin } = { ...entry, ...row.fields };
      entries.set(uuid, { ...entry, title, publishedOn, theme, state, genre, origin });
      touch(uuid);
      return done({ uuid, row: entry.row, rowAt: now() });
    },
    pin: ({ pinId, article, pin: draft }: Asked<'pin'>): Result<unknown, Problem> => {
      const same = standing(article).find(({ position }) => position === draft.position);
      const known = pins.get(pinId) ?? same;
      if (!known && !entries.has(article)) return missing;
      if (!known) addPin(pinId, article, draft);
      const id = known?.pinId ?? pinId;
      return done({ pinId: id, article, row: rowOfPin(id), rowAt: now() });
    },
    unpin: ({ article, pinId }: Asked<'unpin'>): Result<unknown, Problem> => {
      if (!entries.has(article)) return missing;
      const ended = standing(article).filter((pin) => pinId === undefined || pin.pinId === pinId);
      for (const pin of ended) pin.ended = true;
      if (ended.length > 0) showPins(article);
      return done({ uuid: article, at: now() });
    },
    arrangePins: ({ pins: wanted }: Asked<'arrange-pins'>): Result<unknown, Problem> => {
      const met = wanted.flatMap(({ pinId, order, to }) => {
        const pin = pins.get(pinId);
        return pin && !pin.ended ? [{ pin, order, to }] : [];
      });
      if (met.some(({ pin, to }) => to !== null && to !== pin.to && to < (pin.from ?? ''))) {
        return refused({ kind: 'bad-data', field: 'to', reason: 'invalid' });
      }
      for (const { pin, order, to } of met) {
        if (pin.order === order && pin.to === to) continue;
        pins.set(pin.pinId, { ...pin, order, to });
        showPins(pin.article);
      }
      return done({ arranged: met.map(({ pin }) => pin.pinId), at: now() });
    },
    /** An entry that goes takes its pins with it. */
    remove: (uuid: string) => {
      for (const pin of standing(uuid)) pin.ended = true;
      rows.delete(uuid);
    },
  };
};
