import { computed, signal } from '@preact/signals';
import type { SetUpData, SpreadsheetFault, StatusData } from '../../shared/protocol';
import type { Door } from './door';
import { createStintedTask } from './stints';
import { createTask } from './task';
import { account, language } from './words';

/** `go-on`: begun from the menu, where the settings were already asked about. */
type Purpose = 'set-up' | 'fix' | 'triggers' | 'go-on';
export type StatusModel = ReturnType<typeof createStatusModel>;

/** What the tracker is and how far the active campaign has come. The last answer stays in view while reading. */
export function createStatusModel(door: Door) {
  const known = signal<StatusData | undefined>();
  const reading = createTask<StatusData>();
  const settingUp = createStintedTask<SetUpData>();
  /** What the last set-up was pressed for, so that its outcome stands beside that button. */
  const purpose = signal<Purpose>('set-up');
  const declined = signal<readonly SpreadsheetFault['setting'][]>([]);

  async function read(): Promise<void> {
    const status = await reading.run(() => door({ op: 'status' }));
    if (!status) return;
    known.value = status;
    language.value = status.language;
    if (status.you.email !== '') account.value = status.you.email;
  }

  return {
    known,
    reading,
    settingUp,
    purpose,
    declined,
    active: computed(() => known.value?.campaigns.find((campaign) => campaign.active)),
    /** Below the add-on's own schema; `newer` is above it. */
    age: computed<'none' | 'older' | 'current' | 'newer'>(() => {
      const status = known.value;
      if (!status?.setUp || status.schema === null) return 'none';
      if (status.schema === status.current) return 'current';
      return status.schema < status.current ? 'older' : 'newer';
    }),
    read,
    agree(setting: SpreadsheetFault['setting'], agreed: boolean) {
      const others = declined.value.filter((name) => name !== setting);
      declined.value = agreed ? others : [...others, setting];
    },
    async setUp(why: Purpose): Promise<void> {
      purpose.value = why;
      const faults = known.value?.faults ?? [];
      const fix =
        why === 'triggers' || why === 'go-on'
          ? []
          : faults.map((fault) => fault.setting).filter((setting) => !declined.value.includes(setting));
      const ask = (cursor: string | null) => door({ op: 'set-up', fix, cursor });
      if (await settingUp.run(fix.join(), ask)) await read();
    },
  };
}
