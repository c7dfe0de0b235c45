import { computed, signal } from '@preact/signals';
import { formatDate } from '../../../../shared/locale/format';
import type { DutyMove, MoveDutyData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { dayIn } from '../../form';
import { createTask } from '../../task';
import type { OpenCampaign } from './open-campaign';

export type DutyModel = ReturnType<typeof createDutyModel>;

/** Units that ended in mid-campaign: what would move to whom is looked at first, then those that were chosen move. */
export function createDutyModel(door: Door, campaign: OpenCampaign, today: () => string) {
  const typed = signal<string | null>(null);
  const text = computed(() => typed.value ?? formatDate(today()));
  const on = computed(() => dayIn(text.value));
  const looking = createTask<MoveDutyData>();
  const moving = createTask<MoveDutyData>();
  /** What would be, as of a day and a campaign. */
  const seen = signal<{ readonly key: string; readonly moves: readonly DutyMove[] } | null>(null);
  const left = signal<readonly string[]>([]);
  const asking = signal(false);
  const key = computed(() => `${campaign.id.value}|${on.value}`);
  const moves = computed(() => (seen.value?.key === key.value ? seen.value.moves : null));
  const chosen = computed(() => (moves.value ?? []).filter(({ unit }) => !left.value.includes(unit)));
  const ask = (day: string, units: string[] | null) =>
    door({ op: 'move-duty', campaign: campaign.id.value, on: day, units });

  return {
    text,
    on,
    looking,
    moving,
    moves,
    chosen,
    asking,
    type(value: string) {
      typed.value = value;
      looking.reset();
      moving.reset();
      asking.value = false;
    },
    async look(): Promise<void> {
      const day = on.value;
      if (day === null) return;
      moving.reset();
      const of = key.value;
      const found = await looking.run(() => ask(day, null));
      left.value = [];
      if (found) seen.value = { key: of, moves: found.moves };
    },
    take(unit: string, isTaken: boolean) {
      left.value = isTaken ? left.value.filter((one) => one !== unit) : [...left.value, unit];
    },
    async move(): Promise<void> {
      asking.value = false;
      const day = on.value;
      const units = chosen.value.map(({ unit }) => unit);
      if (day === null || units.length === 0) return;
      const done = await moving.run(() => ask(day, units));
      if (!done) return;
      seen.value = null;
      looking.reset();
      await campaign.refresh();
    },
  };
}
