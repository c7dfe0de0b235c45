import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReportsData, UnitReport } from '../../../../shared/protocol';
import { type PreviewedRow, previewRows } from '../../../../shared/report/import/preview';
import { readRows } from '../../../../shared/report/import/read-rows';
import { keyOf, openQuestions, type Question } from '../../../../shared/report/plausibility/question';
import { questionsOf } from '../../../../shared/report/plausibility/questions';
import { fold } from '../../../../shared/text/normalise';
import { findPersonalData } from '../../../../shared/text/personal-data';
import type { Door } from '../../door';
import type { ReportsModel } from '../../reports/reports-model';
import { surroundingsOf } from '../../reports/surroundings';
import type { Columns } from './columns';
import { createKnownReports } from './known-reports';
import { unitNames } from './names';
import type { NewsRow } from './row-drafts';

export type Rows = ReturnType<typeof createRows>;
/** A row as it is shown: what would become of it, what it makes one ask, whether it is to be taken in. */
export type RowView = {
  readonly row: PreviewedRow;
  readonly unit: UnitReport | undefined;
  readonly questions: readonly Question[];
  readonly confirmed: readonly string[];
  /** It says something new, and nothing of it that cannot be stored. */
  readonly canTake: boolean;
  readonly isTaken: boolean;
};
export type RowKind = PreviewedRow['kind'];

/** The sheet takes no longer answers; such a question is known by its beginning. */
const longestAnswer = 200;
const shortKey = (question: Question): string => keyOf(question).slice(0, longestAnswer);
export const isNews = (row: PreviewedRow): row is NewsRow => row.kind === 'new' || row.kind === 'changed';

/** The rows of a table against what the sheet has, before anything is written. */
export function createRows(
  door: Door,
  reports: ReportsModel,
  data: ReadonlySignal<ReportsData>,
  columns: Columns,
) {
  /** Names of the table that nobody knows, folded, with the units that a person says they mean. */
  const meant = signal<ReadonlyMap<string, string>>(new Map());
  const choices = signal<ReadonlyMap<number, boolean>>(new Map());
  const answers = signal<ReadonlyMap<number, readonly string[]>>(new Map());

  /** Null while the columns are not told apart. */
  const read = computed(() => {
    const header = columns.header.value;
    if (!header || !columns.hasUnit.value || columns.conflicts.value.length > 0) return null;
    return readRows(columns.rows.value, {
      firstRow: header.firstRow,
      columns: columns.columns.value,
      units: unitNames(data.value),
      themes: data.value.themes.map(({ number }) => number),
      unitIds: new Map([...(columns.template?.unitIds ?? []), ...meant.value]),
      isPersonal: (text) => findPersonalData(text).length > 0,
    });
  });
  const known = createKnownReports(
    door,
    reports,
    computed(() => [...new Set((read.value?.rows ?? []).flatMap(({ unit }) => unit ?? []))]),
  );
  const previewed = computed(() =>
    read.value && known.isReady.value
      ? previewRows(read.value.rows, known.list.value, columns.targets.value)
      : null,
  );
  const asked = computed(() => (previewed.value ?? []).map((row) => viewOf(row)));

  function viewOf(row: PreviewedRow): Omit<RowView, 'isTaken'> {
    const unit = row.row.unit === null ? undefined : reports.findUnit(row.row.unit);
    if (!unit || !isNews(row)) return { row, unit, questions: [], confirmed: [], canTake: false };
    const said = [...(known.latestOf(unit)?.confirmed ?? []), ...(answers.value.get(row.row.row) ?? [])];
    const { document, receivedOn } = row.row;
    const around = surroundingsOf(data.value, unit, { document, receivedOn });
    const all = questionsOf(row.content, around);
    const confirmed = all.filter((question) => said.includes(shortKey(question)));
    const questions = openQuestions(all, confirmed.map(keyOf));
    return {
      ...{ row, unit, questions },
      confirmed: confirmed.map(shortKey),
      canTake: questions.every(({ level }) => level === 'ask'),
    };
  }

  return {
    read,
    known,
    list: computed<readonly RowView[] | null>(() =>
      previewed.value === null
        ? null
        : asked.value.map((view) => ({
            ...view,
            isTaken: view.canTake && (choices.value.get(view.row.row.row) ?? true),
          })),
    ),
    take(row: number, wanted: boolean) {
      choices.value = new Map(choices.value).set(row, wanted);
    },
    confirm(row: number, question: Question) {
      const before = answers.value.get(row) ?? [];
      answers.value = new Map(answers.value).set(row, [...before, shortKey(question)]);
    },
    /** The unit that a name in the table means. */
    meanUnit(said: string, id: string) {
      meant.value = new Map(meant.value).set(fold(said), id);
    },
    /** Rows have other places in another sheet. */
    forget() {
      choices.value = new Map();
      answers.value = new Map();
    },
  };
}
