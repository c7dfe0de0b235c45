import type { Language } from '../../../shared/locale/labels';
import type { ReportDraft } from '../../../shared/protocol';
import { receiptChannels } from '../../../shared/report/channel';
import type { Figures, ReportContent } from '../../../shared/report/content';
import { metrics } from '../../../shared/report/metrics/index';
import { reportSources } from '../../../shared/report/source';
import { readClaims, writeClaims } from '../../../shared/report/theme-claims';
import type { Cell } from '../../google/google';
import { choiceCell, exactCell, listCell, listIn, numberIn, textCell, textIn } from '../../tabs/rows/cells';
import type { CellsOf, Row } from '../../tabs/rows/rows';
import { dateOf, wholeSecond } from '../../tabs/rows/vietnam-time';

type ReportCells = Partial<Row<'reports'>['cells']>;

/** Figures as cells hold them; what is no number is left out, and *Kiểm tra sổ* tells of it. */
export const figuresIn = (cells: ReportCells | Partial<Row<'versions'>['cells']>): Figures => {
  const figures: { -readonly [Id in keyof Figures]: number } = {};
  for (const { id } of metrics) {
    const value = numberIn(cells[id]);
    if (value !== null) figures[id] = value;
  }
  return figures;
};

const figureCells = (figures: Figures): Record<string, Cell> =>
  Object.fromEntries(metrics.map(({ id }) => [id, figures[id] ?? '']));

/** What a row of *Báo cáo* says now. Estimates, difficulties and proposals stand in *Báo cáo nhận* alone. */
export const contentInReport = (cells: ReportCells, isNil: boolean): ReportContent => ({
  nil: isNil,
  figures: figuresIn(cells),
  approximate: [],
  themes: readClaims({ themes: textIn(cells.themes), links: textIn(cells.theme_links) }),
  difficulties: [],
  proposals: [],
  note: '',
});

/** Lines of a cell, each as stored text. */
const lines = (texts: readonly string[]): string =>
  exactCell(
    texts
      .map((text) => textCell(text).slice(1))
      .filter((text) => text !== '')
      .join('\n'),
  );

const claimCells = (content: ReportContent) => {
  const { themes, links } = writeClaims(content.themes);
  return { themes: textCell(themes), theme_links: exactCell(links) };
};

const documentCells = ({ document, link }: Pick<ReportDraft, 'document' | 'link'>) => ({
  document_number: textCell(document.number),
  document_date: document.date === null ? '' : dateOf(document.date),
  link: exactCell(link.trim()),
});

/** What a version writes into its row of *Báo cáo*, beside status and arrivals. */
export const reportContentCells = (draft: ReportDraft): CellsOf<'reports'> => ({
  ...documentCells(draft),
  ...claimCells(draft.content),
  ...figureCells(draft.content.figures),
});

export type VersionFacts = {
  readonly campaign: string;
  readonly unitName: string;
  readonly version: number;
  readonly round: number;
  readonly by: string;
  readonly at: Date;
};

/** A row of *Báo cáo nhận*. Its id is that of the draft. */
export const versionCells = (
  draft: ReportDraft,
  facts: VersionFacts,
  language: Language,
): CellsOf<'versions'> => {
  const { content } = draft;
  return {
    id: exactCell(draft.uuid),
    campaign: exactCell(facts.campaign),
    unit: exactCell(draft.unit),
    unit_name: textCell(facts.unitName),
    version: facts.version,
    round: facts.round,
    received_on: dateOf(draft.receivedOn),
    channel: choiceCell(receiptChannels, draft.channel, language),
    source: choiceCell(reportSources, draft.source, language),
    ...documentCells(draft),
    nil: content.nil ? yes[language] : '',
    ...claimCells(content),
    ...figureCells(content.figures),
    approximate: listCell(content.approximate),
    difficulties: lines(content.difficulties),
    proposals: lines(content.proposals),
    confirmed: listCell(draft.confirmed),
    note: textCell(content.note),
    taken_by: textCell(facts.by),
    taken_at: wholeSecond(facts.at),
  };
};
const yes = { vi: 'Có', en: 'Yes' } as const;

/** What a row of *Báo cáo nhận* says. */
export const contentInVersion = (cells: Row<'versions'>['cells']): ReportContent => ({
  nil: textIn(cells.nil) !== '',
  figures: figuresIn(cells),
  approximate: listIn(cells.approximate).filter((id): id is ReportContent['approximate'][number] =>
    metrics.some((metric) => metric.id === id),
  ),
  themes: readClaims({ themes: textIn(cells.themes), links: textIn(cells.theme_links) }),
  difficulties: listIn(cells.difficulties, '\n'),
  proposals: listIn(cells.proposals, '\n'),
  note: textIn(cells.note),
});
