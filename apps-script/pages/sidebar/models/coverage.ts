import { computed, signal } from '@preact/signals';
import type { CoverageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import type { StatusModel } from '../../status-model';
import { createTask } from '../../task';

export type CoverageModel = ReturnType<typeof createCoverageModel>;
export type ThemeState = CoverageData['themes'][number];
export type ThemeEdit = Partial<Pick<ThemeState, 'state' | 'link' | 'note'>>;

/** A link that opens in a browser, or none. */
export const isLink = (link: string): boolean => link === '' || /^https?:\/\/[^\s/?#]+\S*$/i.test(link);

const same = (a: ThemeState, b: ThemeState) => a.state === b.state && a.link === b.link && a.note === b.note;

/** What each unit did on each theme. Edits are kept per unit until they are saved or given up. */
export function createCoverageModel(door: Door, status: StatusModel) {
  const unit = signal<string | null>(null);
  const stored = signal<CoverageData | undefined>();
  const edits = signal<ReadonlyMap<string, ReadonlyMap<number, ThemeEdit>>>(new Map());
  const reading = createTask<CoverageData>();
  const saving = createTask<CoverageData>();

  const ofUnit = computed(() => edits.value.get(unit.value ?? '') ?? new Map<number, ThemeEdit>());
  const rows = computed(() =>
    (stored.value?.themes ?? []).map((theme) => ({ ...theme, ...ofUnit.value.get(theme.number) })),
  );
  const changed = computed(() => rows.value.filter((row, index) => !same(row, stored.value!.themes[index]!)));

  function keep(id: string, of: ReadonlyMap<number, ThemeEdit>): void {
    const next = new Map(edits.value);
    if (of.size === 0) next.delete(id);
    else next.set(id, of);
    edits.value = next;
  }

  async function read(): Promise<void> {
    const campaign = status.active.value;
    const id = unit.value;
    if (!campaign || id === null) return;
    const coverage = await reading.run(() => door({ op: 'read-coverage', campaign: campaign.id, unit: id }));
    if (coverage) stored.value = coverage;
  }

  return {
    unit,
    rows,
    changed,
    reading,
    saving,
    stored,
    read,
    covered: computed(() => rows.value.filter((row) => row.state !== null).length),
    badLinks: computed(() => rows.value.filter((row) => !isLink(row.link)).map((row) => row.number)),
    /** Units with edits that were not saved yet. */
    unsaved: computed(() => (status.known.value?.units ?? []).filter((one) => edits.value.has(one.id))),
    /** The same, but for the one in view. */
    keptFor: computed(() => {
      const units = status.known.value?.units ?? [];
      return units.filter((one) => one.id !== unit.value && edits.value.has(one.id));
    }),
    choose(id: string): Promise<void> {
      unit.value = id;
      stored.value = undefined;
      saving.reset();
      return read();
    },
    edit(number: number, change: ThemeEdit) {
      if (unit.value === null) return;
      saving.reset();
      keep(unit.value, new Map(ofUnit.value).set(number, { ...ofUnit.value.get(number), ...change }));
    },
    discard() {
      if (unit.value !== null) keep(unit.value, new Map());
      saving.reset();
    },
    async save(): Promise<void> {
      const { campaign, unit: of } = stored.value ?? {};
      if (campaign === undefined || of === undefined || changed.value.length === 0) return;
      const sent = ofUnit.value;
      const themes = changed.value.map(({ number, state, link, note }) => ({ number, state, link, note }));
      const saved = await saving.run(() => door({ op: 'set-coverage', campaign, unit: of.id, themes }));
      if (!saved) return;
      // What was typed while the answer was on its way is not saved yet and stays.
      const now = edits.value.get(of.id) ?? new Map<number, ThemeEdit>();
      keep(of.id, new Map([...now].filter(([number, edit]) => sent.get(number) !== edit)));
      if (unit.value === of.id) stored.value = saved;
    },
  };
}
