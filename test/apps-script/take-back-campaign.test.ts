import { expect, test } from 'vitest';
import { startTracker } from './tracker';

test('a campaign goes as if it had never been, and comes back whole', async () => {
  const other = await startTracker();
  const list = await other.page({ op: 'list-history', from: null });
  const line = list.lines.find(({ action }) => action === 'Lập đợt')?.id;
  const { plan } = await other.page({ op: 'take-back', line, plan: null });
  const done = await other.page({ op: 'take-back', line, plan });
  expect(done.counts).toEqual({ removes: 27 + 27 * 7 + 1 + 8, restores: 0, sets: 1 });
  expect(await other.rows('reports')).toEqual([]);
  expect((await other.page({ op: 'status' })).campaigns).toEqual([]);
  const again = await other.page({ op: 'list-history', from: null });
  const back = again.lines[0]?.id;
  const redo = await other.page({ op: 'take-back', line: back, plan: null });
  expect((await other.page({ op: 'take-back', line: back, plan: redo.plan })).written).toBe(true);
  const { campaigns, counts } = await other.page({ op: 'status' });
  expect(campaigns[0]?.active).toBe(true);
  expect(counts.expected).toBe(27);
  expect((await other.rows('reports'))[0]?.due).toBe('Chưa đặt hạn');
  await other.host.close();
}, 120_000);
