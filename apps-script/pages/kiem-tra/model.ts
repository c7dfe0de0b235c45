import { computed, signal } from '@preact/signals';
import type { BookFinding, CheckData, PageData, RepairData } from '../../../shared/protocol';
import { done } from '../../../shared/result';
import type { Door } from '../door';
import { createStintedTask } from '../stints';
import { createTask } from '../task';

export type BookCheckModel = ReturnType<typeof createBookCheckModel>;

/** Lines of the log that tell of one repair were written within so many milliseconds of each other. */
const oneRepair = 10 * 60 * 1000;

const severities: readonly BookFinding['severity'][] = ['wrong', 'risk', 'help', 'note'];

/** One finding of several stints: their rows and counts together. */
const together = (a: BookFinding, b: BookFinding): BookFinding => ({
  ...a,
  count: a.count + b.count,
  where: { ...a.where, rows: [...a.where.rows, ...b.where.rows].slice(0, 20) },
});

/** The check of the workbook, what was found, what a person chose of it, and the last repair. */
export function createBookCheckModel(door: Door) {
  const findings = signal<readonly BookFinding[]>([]);
  const checkedAt = signal<string | null>(null);
  const isComplete = signal(false);
  /** Findings that are left out although they could be repaired. */
  const declined = signal<ReadonlySet<string>>(new Set());
  const answers = signal<ReadonlyMap<string, string>>(new Map());
  const lines = signal<readonly string[]>([]);
  const repairedCount = signal<number | null>(null);
  /** The last repair that stands, from before this page was opened. */
  const earlier = signal<{ readonly at: string; readonly by: string } | null>(null);
  const checking = createStintedTask<CheckData>();
  const repairing = createStintedTask<RepairData>();
  const undoing = createStintedTask<PageData<'undo-repair'>>();
  const showing = createTask<PageData<'show-cell'>>();

  const chosen = computed(() =>
    findings.value
      .map(({ id, repair }) => ({ id, repair, choice: answers.value.get(id) ?? '' }))
      .filter(({ id, repair, choice }) =>
        repair === 'yes' ? !declined.value.has(id) : repair === 'asks' && choice !== '' && choice !== 'leave',
      )
      .map(({ id, choice }) => ({ id, choice })),
  );

  function take(data: CheckData): void {
    const all = new Map(findings.value.map((one) => [one.id, one]));
    for (const one of data.findings) {
      const before = all.get(one.id);
      all.set(one.id, before ? together(before, one) : one);
    }
    findings.value = [...all.values()];
    checkedAt.value = data.at;
    isComplete.value = data.cursor === null;
  }

  async function check(): Promise<void> {
    await checking.run('check', async (cursor) => {
      if (cursor === null) findings.value = [];
      const answer = await door({ op: 'check-book', cursor });
      if (answer.ok) take(answer.value);
      return answer;
    });
  }

  /**
   * Finds the last repair in the log, newest lines first; without an answer there is none to offer. An undoing that was
   * stopped has left some of its lines in part.
   */
  async function lookBack(): Promise<void> {
    const answer = await door({ op: 'list-history', from: null });
    if (!answer.ok || lines.value.length > 0) return;
    const repairs = answer.value.lines.filter((one) => one.isRepair && one.standing !== 'taken-back');
    const last = repairs.find((one) => one.standing === 'stands');
    if (!last) return;
    const end = Date.parse(last.at);
    const same = repairs.filter(
      (one) => one.by === last.by && Math.abs(end - Date.parse(one.at)) <= oneRepair,
    );
    lines.value = same.map((one) => one.id).reverse();
    earlier.value = { at: same[0]?.at ?? last.at, by: last.by };
  }

  return {
    earlier,
    lookBack,
    findings,
    checkedAt,
    isComplete,
    answers,
    lines,
    repairedCount,
    checking,
    repairing,
    undoing,
    showing,
    chosen,
    check,
    busy: computed(() => checking.running.value || repairing.running.value || undoing.running.value),
    groups: computed(() =>
      severities
        .map((severity) => ({
          severity,
          findings: findings.value.filter((one) => one.severity === severity),
        }))
        .filter((group) => group.findings.length > 0),
    ),
    repairable: computed(() => findings.value.filter((one) => one.repair === 'yes').length),
    isChosen: (id: string) => chosen.value.some((one) => one.id === id),
    choose(id: string, wanted: boolean) {
      const next = new Set(declined.value);
      if (wanted) next.delete(id);
      else next.add(id);
      declined.value = next;
    },
    chooseAll(wanted: boolean) {
      declined.value = wanted
        ? new Set()
        : new Set(findings.value.filter((one) => one.repair === 'yes').map((one) => one.id));
      if (!wanted) answers.value = new Map();
    },
    answer(id: string, choice: string) {
      answers.value = new Map(answers.value).set(id, choice);
    },
    async repair(): Promise<void> {
      const findingsNow = chosen.value;
      const written: string[] = [];
      const repaired = new Set<string>();
      undoing.reset();
      earlier.value = null;
      const what = JSON.stringify(findingsNow);
      const last = await repairing.run(what, async (cursor) => {
        const answer = await door({ op: 'repair-book', findings: [...findingsNow], cursor });
        if (answer.ok) {
          written.push(...answer.value.lines);
          for (const id of answer.value.repaired) repaired.add(id);
          // Kept stint by stint: a repair that was stopped can be undone too.
          lines.value = [...written];
        }
        return answer;
      });
      repairedCount.value = [...repaired].filter((id) => findingsNow.some((one) => one.id === id)).length;
      if (last) await check();
    },
    async undo(): Promise<void> {
      const asked = [...lines.value];
      const answer = await undoing.run(JSON.stringify(asked), (cursor) =>
        door({ op: 'undo-repair', lines: asked, cursor }),
      );
      if (answer?.cursor !== null) return;
      lines.value = [];
      earlier.value = null;
      repairedCount.value = null;
      repairing.reset();
      await check();
    },
    async show({ where }: BookFinding): Promise<void> {
      const { gid, cell } = where;
      if (gid === null) return;
      await showing.run(async () => {
        const answer = await door({ op: 'show-cell', gid, cell });
        return answer.ok ? done(answer.value) : answer;
      });
    },
  };
}
