import { computed, signal } from '@preact/signals';
import { type DispatchReading, readDispatch } from '../../../../shared/campaign/dispatch';
import type { CampaignData, DispatchData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import type { StatusModel } from '../../status-model';
import { createStintedTask } from '../../stints';
import { createTask } from '../../task';

/** What a dispatch says, and what the tracker made of it. */
export type FoundDispatch = Omit<DispatchReading, 'missing'> & DispatchData;
export type DispatchModel = ReturnType<typeof createDispatchModel>;

/** Characters that the door takes. */
export const longestDispatch = 100_000;

/** A pasted dispatch on its way to a draft campaign: nothing is written before `create`. */
export function createDispatchModel(door: Door, status: StatusModel) {
  const text = signal('');
  const found = signal<FoundDispatch | undefined>();
  const made = signal<CampaignData | undefined>();
  const activation = signal<boolean | null>(null);
  const reading = createTask<DispatchData>();
  const creating = createStintedTask<CampaignData>();
  const tooLong = computed(() => text.value.length > longestDispatch);
  /** The first campaign is followed at once; a second one only when the person says so. */
  const activate = computed(() => activation.value ?? status.active.value === undefined);

  return {
    text,
    found,
    made,
    activate,
    reading,
    creating,
    tooLong,
    readable: computed(() => text.value.trim() !== '' && !tooLong.value),
    type(value: string) {
      text.value = value;
      made.value = undefined;
      reading.reset();
    },
    setActivate(value: boolean) {
      activation.value = value;
    },
    async read(): Promise<void> {
      const dispatch = readDispatch(text.value);
      const data = await reading.run(() => door({ op: 'read-dispatch', dispatch }));
      found.value = data && { ...dispatch, ...data };
    },
    async create(): Promise<void> {
      const dispatch = found.value;
      if (!dispatch) return;
      const request = {
        op: 'create-campaign' as const,
        dispatch,
        themes: [],
        gate: null,
        activate: activate.value,
      };
      const campaign = await creating.run(JSON.stringify(request), (cursor) => door({ ...request, cursor }));
      if (campaign?.cursor !== null) return;
      made.value = campaign;
      found.value = undefined;
      text.value = '';
      activation.value = null;
      await status.read();
    },
    /** Back to the text, which is still there. */
    edit() {
      found.value = undefined;
      creating.reset();
    },
  };
}
