import type { CellWrite } from '../../../local-host/workbook/engine';
import { campaignStages } from '../../../shared/campaign/stage';
import { type Damage, text } from './hands';

const article = '00000000-0000-4000-8000-0000000000aa';

/** What people do to the spreadsheet's settings, and what falls behind when rows are changed by hand. */
export const damages: readonly Damage[] = [
  {
    name: 'another time zone',
    check: 'spreadsheet-setting',
    do: ({ apply }) => apply({ op: 'state', key: 'time-zone', value: 'America/New_York' }),
  },
  {
    name: 'another locale',
    check: 'spreadsheet-setting',
    do: ({ apply }) => apply({ op: 'state', key: 'locale', value: 'en_US' }),
  },
  {
    name: 'the triggers are deleted',
    check: 'missing-trigger',
    do: ({ apply }) => apply({ op: 'state', key: 'triggers', value: [] }),
  },
  {
    name: 'one of the triggers is deleted',
    check: 'missing-trigger',
    do: ({ apply, engine }) => {
      const triggers = engine.state('triggers') as readonly { readonly event: string }[];
      apply({ op: 'state', key: 'triggers', value: triggers.filter(({ event }) => event !== 'ON_CHANGE') });
    },
  },
  {
    name: 'the stage of the round is changed, and editors still have the old one',
    check: 'stale-reference',
    do: ({ write }) => write('campaigns', 2, 'stage', text(campaignStages.luu.vi)),
  },
  {
    name: 'a pin of an article that is not there',
    check: 'orphan-pin',
    choice: 'end',
    do: async ({ tracker, write }) => {
      const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: 1 } as const;
      const [first] = await tracker.rows('publications');
      await tracker.ask({
        op: 'pin',
        pinId: tracker.article().uuid,
        article: String(first?.id),
        pin,
      });
      const last = (await tracker.rows('pins')).at(-1);
      const other: CellWrite = { kind: 'text', value: article, forced: true };
      write('pins', last?.row ?? 0, 'article', other);
    },
  },
];
