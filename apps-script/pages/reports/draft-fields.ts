import type { Language } from '../../../shared/locale/labels';
import type { ReportVersion, UnitReport } from '../../../shared/protocol';
import type { ReportContent } from '../../../shared/report/content';
import { difficulties, proposals } from '../../../shared/report/difficulties';
import { figureOf } from '../../../shared/report/figure';
import { type MetricId, metrics } from '../../../shared/report/metrics/index';
import { typedText } from '../../../shared/report/typed-figure';
import { formatDate } from '../../../shared/text/dates';
import { comparable } from '../../../shared/text/normalise';

/** Where a draft begins: the row of the unit, with the latest version for what stands there alone. */
export type DraftBase = { readonly unit: UnitReport; readonly latest: ReportVersion | null };

/** A place of the form; `usual` is a difficulty or proposal of the usual list. */
export type FieldKey =
  | `figure:${MetricId}`
  | `theme:${number}:${'state' | 'link' | 'note'}`
  | `usual:${string}`
  | 'difficulties'
  | 'proposals'
  | 'nil'
  | 'note'
  | 'number'
  | 'date'
  | 'received'
  | 'channel'
  | 'link';
export type Texts = ReadonlyMap<FieldKey, string>;

/** A report that says nothing. */
export const nothing: ReportContent = {
  nil: false,
  figures: {},
  approximate: [],
  themes: [],
  difficulties: [],
  proposals: [],
  note: '',
};

/** The usual list of each sort, and where the own words of a unit are typed. */
export const usual = { difficulties, proposals } as const;
export const listKinds = ['difficulties', 'proposals'] as const;
export type ListKind = (typeof listKinds)[number];

/** What the sheet says of a unit's report: figures of its row, estimates and words of the latest version. */
export const contentIn = ({ unit, latest }: DraftBase): ReportContent =>
  latest === null
    ? unit.content
    : {
        ...unit.content,
        approximate: latest.content.approximate.filter(
          (id) => figureOf(unit.content.figures, id) === figureOf(latest.content.figures, id),
        ),
        difficulties: latest.content.difficulties,
        proposals: latest.content.proposals,
        note: latest.content.note,
      };

/** The id of the usual list that a text is, in either language. */
export const usualId = (kind: ListKind, text: string): string | undefined => {
  const said = comparable(text);
  return Object.entries(usual[kind]).find(
    ([, { vi, en }]) => comparable(vi) === said || comparable(en) === said,
  )?.[0];
};

/** A report as the texts of its fields; what is absent is blank. */
export function contentTexts(content: ReportContent, language: Language): Map<FieldKey, string> {
  const texts = new Map<FieldKey, string>();
  if (content.nil) texts.set('nil', '1');
  if (content.note !== '') texts.set('note', content.note);
  for (const { id } of metrics) {
    const value = figureOf(content.figures, id);
    if (value !== null)
      texts.set(`figure:${id}`, typedText(value, content.approximate.includes(id), language));
  }
  for (const { number, state, link, note } of content.themes) {
    texts.set(`theme:${number}:state`, state);
    if (link !== '') texts.set(`theme:${number}:link`, link);
    if (note !== '') texts.set(`theme:${number}:note`, note);
  }
  for (const kind of listKinds) {
    const own: string[] = [];
    for (const text of content[kind]) {
      const id = usualId(kind, text);
      if (id === undefined) own.push(text);
      else texts.set(`usual:${id}`, text);
    }
    if (own.length > 0) texts.set(kind, own.join('\n'));
  }
  return texts;
}

/** All fields of a draft before anything is typed. A report comes in today, by the channel that was chosen last. */
export function baseTexts(base: DraftBase, today: string, channel: string, language: Language): Texts {
  const { document, link } = base.unit;
  const texts = contentTexts(contentIn(base), language);
  texts.set('number', document.number);
  texts.set('date', document.date === null ? '' : formatDate(document.date));
  texts.set('received', formatDate(today));
  texts.set('channel', channel);
  return texts.set('link', link);
}
