import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewTabs } from '../../shared/tables/index';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
});
afterAll(() => tracker.host.close());

const hiddenIn = (tab: string): number[] => {
  const { engine } = tracker.host;
  const sheet = engine.sheets().find(({ name }) => name === tab)?.id ?? '';
  const columns = Array.from({ length: engine.extent(sheet).column }, (_, index) => index + 1);
  return columns.filter((column) => engine.isColumnHidden(sheet, column));
};

test('a view that grew by seven themes shows each of them: only its own columns at the edges are hidden', () => {
  expect(hiddenIn(viewTabs.matrix.vi)).toEqual([1, 10]);
  expect(hiddenIn(viewTabs.overview.vi)).toEqual([10, 11]);
});
