import { reportImport as en } from '../../locale/en/import';
import type { Language } from '../../locale/labels';
import { reportImport as vi } from '../../locale/vi/import';
import { fold } from '../../text/normalise';
import { receiptChannels } from '../channel';
import type { Metric } from '../metrics/group';
import { coreMetrics, type MetricId, metrics } from '../metrics/index';
import { type ColumnTarget, columnTargets, type Field } from './column-target';
import { headerKey, type KnownLabels } from './match-columns';
import type { SheetTable } from './table';

/** A column of the template that units fill in. */
export type TemplateColumn = {
  readonly target: Field | MetricId;
  readonly label: string;
  /** Below the label: the unit of count, or what to write. */
  readonly help: string;
  readonly kind: 'text' | 'date' | 'integer' | 'decimal';
  /** In letters, as spreadsheets measure columns. */
  readonly width: number;
  readonly choices?: readonly string[];
};

/** What is handed out: for which campaign, and to which units. */
export type Template = {
  readonly language: Language;
  readonly campaign: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
};

const words = { vi, en };
const before: readonly Field[] = ['unit', 'number', 'date', 'receivedOn', 'channel', 'link'];
const after: readonly Field[] = ['nil', 'themes', 'difficulties', 'proposals', 'note'];
const widths: { readonly [Id in Field]: number } = {
  unit: 34,
  number: 16,
  date: 12,
  receivedOn: 12,
  channel: 18,
  link: 26,
  nil: 12,
  themes: 18,
  difficulties: 36,
  proposals: 36,
  note: 36,
};

/** The columns of the template: what the report came as, the core figures, the others, and what is said in words. */
export const templateColumns = (language: Language): TemplateColumn[] => {
  const { fields, help } = words[language];
  const ofField = (target: Field): TemplateColumn => ({
    target,
    label: fields[target],
    help: help[target],
    kind: target === 'date' || target === 'receivedOn' ? 'date' : 'text',
    width: widths[target],
    ...(target === 'channel' && {
      choices: Object.values(receiptChannels).map((labels) => labels[language]),
    }),
    ...(target === 'nil' && { choices: ['x'] }),
  });
  const ofMetric = ({ id, labels, unit, kind }: Metric<MetricId>): TemplateColumn => ({
    target: id,
    label: labels[language],
    help: unit,
    kind,
    width: 14,
  });
  const others = metrics.filter(({ core }) => !core);
  return [
    ...before.map(ofField),
    ...coreMetrics.map(ofMetric),
    ...others.map(ofMetric),
    ...after.map(ofField),
  ];
};

/** The hidden sheet by which a template of ours is known again, wherever its columns and rows were moved to. */
export const markName = 'so-ghim';
const mark = 'so-ghim-template';
const markVersion = 1;

export const templateMark = ({ campaign, units, language }: Template): string[][] => [
  [mark, String(markVersion), campaign],
  ...templateColumns(language).map(({ target, label }) => ['column', target, label]),
  ...units.map(({ id, name }) => ['unit', id, name]),
];

/** What a template of ours says of itself. A later version may have columns that are not known here. */
export type KnownTemplate = {
  readonly version: number;
  readonly campaign: string;
  readonly labels: KnownLabels;
  /** Names of units, folded, with their ids. */
  readonly unitIds: ReadonlyMap<string, string>;
};

/** Finds the mark of our template among the sheets of a file. Only what it names that we know is taken from it. */
export const findTemplate = (sheets: readonly Pick<SheetTable, 'rows'>[]): KnownTemplate | undefined => {
  const rows = sheets.map((sheet) => sheet.rows).find(([first]) => first?.[0] === mark);
  if (!rows) return undefined;
  const labels = new Map<string, ColumnTarget>();
  const unitIds = new Map<string, string>();
  for (const [kind, id, name] of rows.slice(1)) {
    const target = columnTargets.find((each) => each === id);
    if (kind === 'column' && target !== undefined) labels.set(headerKey(String(name)), target);
    if (kind === 'unit') unitIds.set(fold(String(name)), String(id));
  }
  const [, version, campaign] = rows[0]!;
  return { version: Number(version), campaign: String(campaign ?? ''), labels, unitIds };
};
