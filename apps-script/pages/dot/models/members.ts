import { computed, signal } from '@preact/signals';
import type { PageData } from '../../../../shared/protocol';
import { reportedStatuses } from '../../../../shared/report/status';
import type { Door } from '../../door';
import { createTask } from '../../task';
import { searchUnits } from '../../unit-search';
import type { OpenCampaign } from './open-campaign';

export type MembersModel = ReturnType<typeof createMembersModel>;
type Wishes = ReadonlyMap<string, boolean>;

/** Who has to report: changed while the campaign is a draft, frozen from then on. */
export function createMembersModel(door: Door, campaign: OpenCampaign) {
  const saving = createTask<PageData<'set-members'>>();
  const search = signal('');
  /** Units that are to come in or to go, by campaign. */
  const wishes = signal<ReadonlyMap<string, Wishes>>(new Map());
  const own = computed<Wishes>(() => wishes.value.get(campaign.id.value) ?? new Map());
  const all = computed(() => {
    const { units = [], others = [] } = campaign.data.value ?? {};
    return [
      ...units.map(({ id, name, status }) => ({
        id,
        name,
        isMember: true,
        isFixed: reportedStatuses.some((one) => one === status),
      })),
      ...others.map(({ id, name }) => ({ id, name, isMember: false, isFixed: false })),
    ].map((unit) => ({ ...unit, isWanted: unit.isFixed || (own.value.get(unit.id) ?? unit.isMember) }));
  });
  const changed = computed(() => all.value.filter(({ isWanted, isMember }) => isWanted !== isMember));

  function keep(key: string, next: Wishes): void {
    wishes.value = new Map(wishes.value).set(key, next);
  }

  return {
    all,
    search,
    saving,
    found: computed(() => {
      const ids = new Set(searchUnits(search.value, all.value).map(({ id }) => id));
      return all.value.filter(({ id }) => ids.has(id));
    }),
    coming: computed(() => changed.value.filter(({ isWanted }) => isWanted)),
    going: computed(() => changed.value.filter(({ isWanted }) => !isWanted)),
    want(unit: string, isWanted: boolean) {
      keep(campaign.id.value, new Map(own.value).set(unit, isWanted));
      saving.reset();
    },
    discard: () => keep(campaign.id.value, new Map()),
    async save(): Promise<void> {
      const key = campaign.id.value;
      const sent = own.value;
      const units = all.value.filter(({ isWanted }) => isWanted).map(({ id }) => id);
      const saved = await saving.run(() => door({ op: 'set-members', campaign: key, units }));
      if (!saved || !(await campaign.refresh())) return;
      const now = wishes.value.get(key) ?? new Map<string, boolean>();
      keep(key, new Map([...now].filter(([unit, wish]) => sent.get(unit) !== wish)));
    },
  };
}
