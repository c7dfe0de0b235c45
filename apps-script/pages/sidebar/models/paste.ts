import { computed, signal } from '@preact/signals';
import type { Problem } from '../../../../shared/problem';
import type { ArticleEntry, PasteData, Stint } from '../../../../shared/protocol';
import { articleKey } from '../../../../shared/publication/key';
import { type PastedQueue, type PastedRow, readQueueTsv } from '../../../../shared/publication/queue-tsv';
import { maximumArticlesPerRequest } from '../../../../shared/publication/request-size';
import { done, type Result } from '../../../../shared/result';
import type { Door, PageProblem } from '../../door';
import { createPersonalCheck } from '../../personal-check';
import type { StatusModel } from '../../status-model';
import { createStintedTask } from '../../stints';

export type PasteModel = ReturnType<typeof createPasteModel>;
/** `asked`: the sheet is still to say whether it is new; `repeated`: the article of a line above. */
export type PasteStanding =
  | { readonly kind: 'asked' | 'new' | 'damaged' }
  | { readonly kind: 'repeated'; readonly line: number }
  | { readonly kind: 'known' | 'written'; readonly row: number }
  | { readonly kind: 'refused'; readonly problem: Problem };
export type PasteLine = PastedRow & { readonly standing: PasteStanding };

const isNews = ({ standing }: PasteLine) => standing.kind === 'new' || standing.kind === 'written';
const isKnown = ({ standing }: PasteLine) =>
  standing.kind === 'known' || (standing.kind === 'refused' && standing.problem.kind === 'duplicate');

/** As the text tells it, before the sheet is asked. */
const standingsOf = (rows: readonly PastedRow[]): PasteLine[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { entry, line } = row;
    if (entry === null) return { ...row, standing: { kind: 'damaged' } };
    const marks = [entry.uuid, articleKey(entry.url, entry.canonical) ?? entry.uuid];
    const above = marks.map((mark) => seen.get(mark)).find((one) => one !== undefined);
    for (const mark of marks) seen.set(mark, above ?? line);
    return { ...row, standing: above === undefined ? { kind: 'asked' } : { kind: 'repeated', line: above } };
  });
};

const standingIn = ({ outcomes, fresh }: PasteData, uuid: string, write: boolean): PasteStanding => {
  const outcome = outcomes.find((one) => one.uuid === uuid);
  if (outcome?.kind === 'logged') return { kind: write ? 'written' : 'known', row: outcome.row };
  if (outcome) return { kind: 'refused', problem: outcome.problem };
  if (fresh.includes(uuid)) return { kind: 'new' };
  return { kind: 'refused', problem: { kind: 'not-understood', said: '' } };
};

/** Articles out of an editor's queue, brought here as text: looked over first, then logged under the ids they have. */
export function createPasteModel(door: Door, status: StatusModel) {
  const text = signal('');
  /** Why the text cannot be read; `blank` is told when it is to be. */
  const fault = signal<Exclude<PastedQueue, { kind: 'rows' }> | { readonly kind: 'blank' } | null>(null);
  const lines = signal<readonly PasteLine[]>([]);
  const checking = createStintedTask<Stint>();
  const sending = createStintedTask<Stint>();
  const change = (uuids: readonly string[], to: (line: PasteLine, entry: ArticleEntry) => PasteLine) => {
    lines.value = lines.value.map((line) =>
      line.entry && !['damaged', 'repeated'].includes(line.standing.kind) && uuids.includes(line.entry.uuid)
        ? to(line, line.entry)
        : line,
    );
  };
  const entryOf = (uuid: string) => lines.value.find(({ entry }) => entry?.uuid === uuid)?.entry;
  const news = computed(() => lines.value.filter(({ standing }) => standing.kind === 'new'));
  const personal = createPersonalCheck<string>(
    (uuid) => entryOf(uuid)?.note ?? '',
    (uuid, note) => change([uuid], (line, entry) => ({ ...line, entry: { ...entry, note } })),
    computed(() => news.value.flatMap(({ entry }) => (entry ? [entry.uuid] : []))),
  );

  /** One request: the next lines of one editor. */
  async function askNext(write: boolean, all: number): Promise<Result<Stint, PageProblem>> {
    const open = lines.value.filter(({ standing }) => standing.kind === (write ? 'new' : 'asked'));
    const by = open[0]?.by ?? '';
    const part = open.filter((line) => line.by === by).slice(0, maximumArticlesPerRequest);
    const items = part.flatMap(({ entry }) => (entry ? [entry] : []));
    const answer = await door({ op: 'paste-articles', by: by.slice(0, 100), write, items });
    if (!answer.ok) return answer;
    change(
      items.map(({ uuid }) => uuid),
      (line, { uuid }) => ({ ...line, standing: standingIn(answer.value, uuid, write) }),
    );
    const next = open.find((line) => !part.includes(line));
    const left = open.length - part.length;
    const progress = { done: all - left, of: all, what: next?.entry?.title ?? '' };
    return done({ cursor: left > 0 ? String(left) : null, progress });
  }

  function take(typed: string): void {
    text.value = typed;
    fault.value = null;
    lines.value = [];
    checking.reset();
    sending.reset();
  }
  const count = (test: (line: PasteLine) => boolean): number => lines.value.filter(test).length;
  return {
    text,
    fault,
    lines,
    news,
    checking,
    sending,
    personal,
    take,
    counts: computed(() => ({
      all: lines.value.length,
      news: count(isNews),
      known: count(isKnown),
      bad: count((line) => !isNews(line) && !isKnown(line) && line.standing.kind !== 'asked'),
      written: count(({ standing }) => standing.kind === 'written'),
    })),
    async preview(): Promise<void> {
      const typed = text.value;
      take(typed);
      const read = readQueueTsv(typed);
      fault.value = typed.trim() === '' ? { kind: 'blank' } : read.kind === 'rows' ? null : read;
      if (read.kind !== 'rows') return;
      lines.value = standingsOf(read.rows);
      const all = count(({ standing }) => standing.kind === 'asked');
      if (all > 0) await checking.run(typed, () => askNext(false, all));
    },
    /** What was not answered is asked again under the same ids: nothing is logged twice. */
    async send(): Promise<void> {
      const all = news.value.length;
      if (all === 0 || personal.holds()) return;
      await sending.run(text.value, () => askNext(true, all));
      await status.read();
    },
  };
}
