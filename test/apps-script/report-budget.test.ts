import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageData } from '../../shared/protocol';
import { aReport, someContent } from './a-report';
import { grow, largeSize } from './large-tracker';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
let units: PageData<'read-reports'>['units'];
beforeAll(async () => {
  tracker = await startTracker();
  await grow(tracker, { ...largeSize, articles: 5000 });
  ({ units } = await tracker.page({ op: 'read-reports', campaign: tracker.campaign }));
}, 600_000);
afterAll(() => tracker.host.close());

let serial = 0;
/** Saves reports of so many units, from one on; gives what it cost. */
const save = async (count: number, from: number): Promise<number> => {
  const drafts = units.slice(from, from + count).map(({ id }) => {
    serial += 1;
    return aReport(id, {
      content: someContent({
        figures: { tt_luot_phat: serial, tt_phut: serial * 5, bang_ron: 4, to_roi: 0, hn_nguoi: 120 },
        themes: [
          { number: 1, state: 'claimed', link: '', note: '' },
          { number: 3, state: 'evidenced', link: `https://phuong.example/bai-${serial}`, note: '' },
        ],
      }),
    });
  });
  const { outcomes } = await tracker.page({ op: 'submit-reports', campaign: tracker.campaign, drafts });
  expect(outcomes.filter(({ kind }) => kind !== 'saved')).toEqual([]);
  return tracker.host.traces[tracker.host.traces.length - 1]?.serviceCalls ?? 0;
};

test('one report in 12 calls, 27 in 20, 1,000 in 60, beside 40 campaigns', async () => {
  expect(units.length).toBe(1027);
  const costs = {
    first: await save(1, 0),
    one: await save(1, 1),
    campaign: await save(27, 2),
    thousand: await save(990, 29),
  };
  expect(costs.first).toBeLessThanOrEqual(12);
  expect(costs.one).toBeLessThanOrEqual(12);
  expect(costs.campaign).toBeLessThanOrEqual(20);
  expect(costs.thousand).toBeLessThanOrEqual(60);
}, 600_000);

test('the sidebar opens in 6 calls', async () => {
  await tracker.page({ op: 'status' });
  expect(tracker.host.traces[tracker.host.traces.length - 1]?.serviceCalls).toBeLessThanOrEqual(6);
}, 600_000);
