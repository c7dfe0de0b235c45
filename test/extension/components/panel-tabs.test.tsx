import { describe, expect, test, vi } from 'vitest';
import { vi as vietnamese } from '../../../shared/locale/vi';
import { aReading } from '../campaign';
import { showPanel } from './show';

const words = vietnamese.extension.tabs;
const Pins = () => <p>Danh sách ghim</p>;
const Queue = () => <p>Đang chờ</p>;
const screens = { pins: async () => Pins, queue: async () => Queue };

describe('the parts of the panel', () => {
  test('where there is only the page in view, there are no tabs', async () => {
    const { root } = await showPanel();
    expect(root.querySelector('[role=tab]')).toBeNull();
  });

  test('one is in view, named by its tab; what is not there has none', async () => {
    const { root, find, named, click, text } = await showPanel({ screens });
    expect([...root.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)).toEqual([
      words.article,
      words.pins,
      words.queue,
    ]);
    await click(named(words.pins));
    expect(text()).toContain('Danh sách ghim');
    expect(find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(named(words.pins).id);
    expect(root.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
  });

  test('arrows, Home and End change it, and the focus goes with them', async () => {
    const { find, key, named, text } = await showPanel({ screens });
    named(words.article).focus();
    await key(find('[aria-selected=true]'), 'ArrowRight');
    expect(document.activeElement).toBe(named(words.pins));
    await key(find('[aria-selected=true]'), 'End');
    expect(text()).toContain('Đang chờ');
    await key(find('[aria-selected=true]'), 'ArrowRight');
    expect(document.activeElement).toBe(named(words.article));
  });

  test('what waits in a part is a number on its tab, and said', async () => {
    const { named } = await showPanel({ screens, counts: { queue: 3 } });
    expect(named(`${words.queue}3 ${words.toLookAt}`).getAttribute('role')).toBe('tab');
  });

  test('the button on a page brings that page to the front', async () => {
    const { named, click, pressOn, find } = await showPanel({ screens });
    await click(named(words.pins));
    await pressOn(aReading());
    expect(find('[aria-selected=true]').textContent).toBe(words.article);
    named(vietnamese.extension.field.title);
  });

  test('a part that does not load says so and can be tried again', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(async () => Pins).mockRejectedValueOnce(new Error('gone'));
    const { named, click, settle, text } = await showPanel({ screens: { pins: load } });
    await click(named(words.pins));
    await settle();
    expect(text()).toContain(words.notLoaded);
    await click(named(words.tryAgain));
    await settle();
    expect(text()).toContain('Danh sách ghim');
    silenced.mockRestore();
  });
});

test('what to publish next stands in one line; without a deadline none is claimed', async () => {
  const weak = [{ number: 4, label: 'Vì người nghèo', count: 0 }];
  const { find } = await showPanel({ nextUp: { daysLeft: 12, weak } });
  expect(find('.next-up').textContent).toBe('Còn 12 ngày · Ít bài: 4. Vì người nghèo (0)');
  const open = await showPanel({ nextUp: { daysLeft: null, weak } });
  expect(open.find('.next-up').textContent).toBe('Ít bài: 4. Vì người nghèo (0)');
  const even = await showPanel({ nextUp: { daysLeft: null, weak: [] } });
  expect(even.root.querySelector('.next-up')).toBeNull();
});
