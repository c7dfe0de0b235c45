import type { ReportDraft } from '../../../shared/protocol';
import type { ClaimedTheme, ReportContent } from '../../../shared/report/content';
import { type MetricId, metrics } from '../../../shared/report/metrics/index';
import { type FigureFault, readTyped } from '../../../shared/report/typed-figure';
import { parseOfficialDate } from '../../../shared/text/dates';
import { displayText } from '../../../shared/text/normalise';
import { type FieldKey, type ListKind, listKinds, usual } from './draft-fields';

/** Why a field cannot be sent as it is; the number is the limit that it goes beyond. */
export type Fault = readonly [
  kind: FigureFault | 'date' | 'missing' | 'link' | 'too-long' | 'too-many',
  limit?: number,
];
export type Reading = Pick<ReportDraft, 'document' | 'link'> & {
  readonly content: ReportContent;
  /** Null and blank while they cannot be read. */
  readonly receivedOn: string | null;
  readonly channel: ReportDraft['channel'] | '';
  readonly faults: ReadonlyMap<FieldKey, Fault>;
};

/** A link that opens in a browser, or none. */
export const isLink = (link: string): boolean => link === '' || /^https?:\/\/[^\s/?#@\\]+\S*$/i.test(link);

/** What the sheet takes: characters of a text, points of a list. */
const longest = { number: 100, link: 2000, theme: 500, point: 500, note: 5000 } as const;
const mostPoints = 30;

/**
 * What is typed as what would be sent. `listed` are the points in the order in which they stood before. Nothing that
 * cannot be read is left out without a fault.
 */
export function readTexts(
  text: (key: FieldKey) => string,
  themeNumbers: readonly number[],
  listed: Pick<ReportContent, ListKind>,
): Reading {
  const faults = new Map<FieldKey, Fault>();
  const shown = (key: FieldKey, most: number): string => {
    const said = displayText(text(key));
    if (said.length > most) faults.set(key, ['too-long', most]);
    return said;
  };
  const linkIn = (key: FieldKey): string => {
    const link = text(key).trim();
    if (link.length > longest.link) faults.set(key, ['too-long', longest.link]);
    else if (!isLink(link)) faults.set(key, ['link']);
    return link;
  };
  const dayIn = (key: FieldKey): string | null => {
    const said = text(key).trim();
    const day = parseOfficialDate(said.slice(0, 100))?.date ?? null;
    if (said !== '' && day === null) faults.set(key, ['date']);
    return day;
  };

  const figures: { [Id in MetricId]?: number } = {};
  const approximate: MetricId[] = [];
  for (const metric of metrics) {
    const key = `figure:${metric.id}` as const;
    const typed = readTyped(text(key), metric);
    if (typed.kind === 'fault') faults.set(key, [typed.fault, metric.limit]);
    if (typed.kind !== 'figure') continue;
    figures[metric.id] = typed.value;
    if (typed.approximate) approximate.push(metric.id);
  }
  const themes = themeNumbers.flatMap((number): ClaimedTheme[] => {
    const state = text(`theme:${number}:state`) as ClaimedTheme['state'] | '';
    if (state === '') return [];
    const note = shown(`theme:${number}:note`, longest.theme);
    return [{ number, state, link: linkIn(`theme:${number}:link`), note }];
  });
  const points = (kind: ListKind): readonly string[] => {
    const chosen = Object.keys(usual[kind]).map((id) => text(`usual:${id}`));
    const own = text(kind).split(/[\r\n]/);
    const all = [...chosen, ...own].map(displayText).filter((point) => point !== '');
    const order = (point: string) => (listed[kind].includes(point) ? listed[kind].indexOf(point) : 1e9);
    if (all.some((point) => point.length > longest.point)) faults.set(kind, ['too-long', longest.point]);
    if (all.length > mostPoints) faults.set(kind, ['too-many', mostPoints]);
    return all.sort((a, b) => order(a) - order(b));
  };
  const [difficulties, proposals] = listKinds.map(points) as [readonly string[], readonly string[]];

  const receivedOn = dayIn('received');
  if (receivedOn === null && !faults.has('received')) faults.set('received', ['missing']);
  const channel = text('channel') as Reading['channel'];
  if (channel === '') faults.set('channel', ['missing']);
  const nil = text('nil') !== '';
  const note = shown('note', longest.note);
  return {
    document: { number: shown('number', longest.number), date: dayIn('date') },
    link: linkIn('link'),
    content: { nil, figures, approximate, themes, difficulties, proposals, note },
    receivedOn,
    channel,
    faults,
  };
}
