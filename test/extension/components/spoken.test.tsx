import { expect, test } from 'vitest';
import { vi as vietnamese } from '../../../shared/locale/vi';
import { aReading } from '../campaign';
import { showPanel } from './show';

const words = vietnamese.extension;

test('what becomes of an article is said in a region that stood there before', async () => {
  const { pressOn, named, click, find } = await showPanel();
  const region = find('[aria-live=polite]');
  await pressOn(aReading());
  await click(named(words.save.button));
  expect(find('[aria-live=polite]')).toBe(region);
  expect(region.textContent).toContain(words.state.waitingFirst);
});
