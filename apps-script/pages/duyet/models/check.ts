import { computed, signal } from '@preact/signals';
import type { PageData, ReportVersion } from '../../../../shared/protocol';
import { differenceOf } from '../../../../shared/report/difference';
import { revisionRequest } from '../../../../shared/report/outgoing/revision-request';
import { openQuestions } from '../../../../shared/report/plausibility/question';
import { questionsOf } from '../../../../shared/report/plausibility/questions';
import { readReasons } from '../../../../shared/report/reason-cell';
import type { Reason, ReasonId } from '../../../../shared/report/reasons';
import type { ReportStatus } from '../../../../shared/report/status';
import type { Door } from '../../door';
import { createPersonalCheck } from '../../personal-check';
import { contentIn } from '../../reports/draft-fields';
import type { ReportsModel } from '../../reports/reports-model';
import { surroundingsOf } from '../../reports/surroundings';
import { createTask } from '../../task';
import { language } from '../../words';

/** A reason as it is being chosen. */
export type ReasonRow = Omit<Reason, 'reason'> & { readonly reason: ReasonId | '' };
/** A version, or with `version` null what stands in the row. */
export type Side = Pick<ReportVersion, 'content' | 'confirmed' | 'round' | 'document'> & {
  readonly version: number | null;
};
export type Sides = { readonly before: Side | null; readonly after: Side | null };
export type Check = ReturnType<typeof createCheck>;

const blank: ReasonRow = { field: 'general', reason: '', note: '' };
const isWhole = (row: ReasonRow): row is Reason =>
  row.reason !== '' && (row.reason !== 'other' || row.note.trim() !== '');

/** The officer's word on the report of one unit: the status, and what has to be supplemented and why. */
export function createCheck(door: Door, reports: ReportsModel, id: string) {
  const rows = signal<readonly ReasonRow[]>([]);
  const isAsking = signal(false);
  const tried = signal(false);
  /** What was asked for with the last request, as a message to the unit. */
  const message = signal('');
  const setting = createTask<PageData<'set-report-status'>>();

  const unit = computed(() => reports.findUnit(id));

  const sides = computed<Sides | null>(() => {
    const [row, list] = [unit.value, reports.findVersions(id)];
    if (!row || !list) return null;
    const latest = list[list.length - 1] ?? null;
    if (row.edited) {
      const content = contentIn({ unit: row, latest });
      return {
        before: latest,
        after: { content, document: row.document, confirmed: [], version: null, round: row.round },
      };
    }
    const earlier = list.filter(({ round }) => latest !== null && round < latest.round);
    return { before: earlier[earlier.length - 1] ?? list[list.length - 2] ?? null, after: latest };
  });

  /** A version came after the unit was asked. */
  const isAnswer = computed(() => {
    const round = unit.value?.round ?? 0;
    return round > 0 && (sides.value?.after?.round ?? 0) >= round;
  });
  const asked = computed(() => readReasons(unit.value?.reasons ?? ''));
  /** Whether anything changed in what was asked about. */
  const isMet = (field: string): boolean => {
    const { before, after } = sides.value ?? {};
    if (!before || !after) return false;
    if (field === 'document') return JSON.stringify(before.document) !== JSON.stringify(after.document);
    const changed = differenceOf(before.content, after.content).filter(({ kind }) => kind !== 'same');
    return changed.some(
      (place) =>
        field === 'general' ||
        place.field === field ||
        (field === 'evidence' && place.field.startsWith('theme:')),
    );
  };

  const edit = (at: number, change: Partial<ReasonRow>) => {
    rows.value = rows.value.map((row, index) => (index === at ? { ...row, ...change } : row));
  };
  /** Of the words beside each reason, by its place. */
  const personal = createPersonalCheck<number>(
    (at) => rows.value[at]?.note ?? '',
    (at, note) => edit(at, { note }),
    computed(() => rows.value.map((_, at) => at)),
  );

  async function send(status: ReportStatus, reasons: readonly Reason[]): Promise<boolean> {
    const campaign = reports.data.value?.campaign;
    const of = unit.value;
    if (!campaign || !of) return false;
    const answer = await setting.run(() =>
      door({
        op: 'set-report-status',
        ...{ campaign: campaign.id, unit: id, seen: of.version, status },
        reasons: [...reasons],
      }),
    );
    if (answer) await reports.read();
    return answer !== undefined;
  }

  return {
    unit,
    rows,
    isAsking,
    /** Something was chosen or typed that is not written yet. */
    isBegun: computed(() => rows.value.some(({ reason, note }) => reason !== '' || note !== '')),
    tried,
    message,
    setting,
    isWhole,
    /** What was asked for in the current round. */
    asked,
    isAnswer,
    isMet,
    /** What was asked for and did not come. */
    unmet: computed(() => (isAnswer.value ? asked.value.filter(({ field }) => !isMet(field)) : [])),
    /**
     * What the officer looks at, and what it is held against: the version before, or the last one before the unit was
     * asked; what was changed by hand is held against the latest version. Null while versions are not read.
     */
    sides,
    /** What the report makes one ask, and nobody has confirmed. */
    questions: computed(() => {
      const [data, row, of] = [reports.data.value, unit.value, sides.value];
      if (!data || !row || !of?.after) return [];
      const around = surroundingsOf(data, row, { document: row.document, receivedOn: row.receivedOn });
      return openQuestions(questionsOf(of.after.content, around), of.after.confirmed);
    }),
    ask(reasons: readonly ReasonRow[] = []) {
      setting.reset();
      message.value = '';
      isAsking.value = true;
      const known = new Set(rows.value.map(({ field, reason }) => `${field} ${reason}`));
      const fresh = reasons.filter(({ field, reason }) => !known.has(`${field} ${reason}`));
      const next = [...rows.value, ...fresh];
      rows.value = next.length === 0 ? [blank] : next;
    },
    add() {
      rows.value = [...rows.value, blank];
    },
    edit,
    personal,
    remove(at: number) {
      rows.value = rows.value.filter((_, index) => index !== at);
    },
    /** Closes the form; the reasons stay in it. */
    close() {
      isAsking.value = false;
      tried.value = false;
    },
    async set(status: Exclude<ReportStatus, 'yeu_cau_bs'>): Promise<void> {
      message.value = '';
      await send(status, []);
    },
    async request(): Promise<void> {
      tried.value = true;
      const reasons = rows.value.filter(isWhole);
      const data = reports.data.value;
      if (!data || reasons.length === 0 || reasons.length < rows.value.length) return;
      if (personal.holds()) return;
      const { title, number, issuedOn, deadline } = data.campaign;
      const campaign = { title, number, issuedOn, deadline, deadlineFrom: null, period: null };
      const name = unit.value?.name ?? '';
      if (!(await send('yeu_cau_bs', reasons))) return;
      message.value = revisionRequest({ campaign, themes: data.themes, unit: name, reasons }, language.value);
      rows.value = [];
      isAsking.value = false;
      tried.value = false;
    },
  };
}
