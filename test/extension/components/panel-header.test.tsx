import { expect, test } from 'vitest';
import { vi as vietnamese } from '../../../shared/locale/vi';
import { showPanel } from './show';

const words = vietnamese.extension;

test('while the sheet is asked for news, the button is busy and it is said', async () => {
  const { syncing, settle, find, named, click, recent } = await showPanel();
  const button = named(words.header.refresh);
  await click(button);
  expect(recent.sendNow).toHaveBeenCalledOnce();
  syncing.value = true;
  await settle();
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(find('.contact').textContent).toBe(words.header.syncing);
  expect(find('.contact [role="status"]').textContent).toBe(words.header.syncing);
  syncing.value = false;
  await settle();
  expect(button.getAttribute('aria-busy')).toBe('false');
  expect(find('.contact').textContent).toBe('Đồng bộ lúc 09:30');
});
