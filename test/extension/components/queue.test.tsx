import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { QueueScreen } from '../../../extension/components/queue/queue-screen';
import { type Deed, newDeed } from '../../../extension/models/deed';
import { newItem, type OutboxItem, queuedEntries } from '../../../extension/outbox/item';
import { vi as vietnamese } from '../../../shared/locale/vi';
import type { Problem } from '../../../shared/problem';
import { readQueueTsv, writeQueueTsv } from '../../../shared/publication/queue-tsv';
import { anEntry, uuidOf } from '../campaign';

const words = vietnamese.queuePanel;
const actions = { undo: vi.fn(), retry: vi.fn(), dismiss: vi.fn(), correct: vi.fn(), sendNow: vi.fn() };
const onRetry = vi.fn();
const onDismiss = vi.fn();
const at = '2025-04-01T08:00:00+07:00';

const show = async (items: readonly OutboxItem[], deeds: readonly Deed[], refused = 0) => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() =>
    render(
      <QueueScreen
        items={items}
        deeds={deeds}
        refused={refused}
        entries={queuedEntries(items)}
        person="Nguyễn Ví Dụ"
        today="2025-04-01"
        now={0}
        actions={actions}
        onRetry={onRetry}
        onDismiss={onDismiss}
      />,
      root,
    ),
  );
  const named = (name: string) => root.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;
  return { text: root.textContent ?? '', named, root };
};
const deed = newDeed({ id: 'd1', request: { op: 'unpin', article: uuidOf(1) }, about: 'Bài ghim' }, at);

test('nothing waits: it says so, and offers nothing to send', async () => {
  const { text, root } = await show([], []);
  expect(text).toContain(words.empty);
  expect(root.querySelector('button')).toBeNull();
});

test('articles and changes wait, each with why and when it is tried again', async () => {
  const late = { ...deed, notBefore: Date.parse(at), lastProblem: { kind: 'unreachable' } as const };
  const { text } = await show([newItem(anEntry(1), 'k', at)], [late]);
  expect(text).toContain(words.summary(2, 0));
  expect(text).toContain('Bài số 1');
  expect(text).toContain(`${words.verb.unpin}: Bài ghim`);
  expect(text).toContain(words.retryAt('08:00'));
  expect(text).toContain(vietnamese.problems.unreachable);
});

test('what was refused says what the sheet has now, and can be tried again or dropped', async () => {
  const problem: Problem = { kind: 'conflict', fields: [{ field: 'title', now: 'Tên trong sổ' }] };
  const { text, named } = await show([], [{ ...deed, state: { kind: 'refused', problem } }], 1);
  expect(text).toContain('Tiêu đề: Tên trong sổ');
  named(`${words.retry}: ${words.verb.unpin}: Bài ghim`).click();
  named(`${words.dismiss}: ${words.verb.unpin}: Bài ghim`).click();
  expect(onRetry).toHaveBeenCalledWith('d1');
  expect(onDismiss).toHaveBeenCalledWith('d1');
});

test('what waits goes out as text: copied, or as a file, without what was undone or refused', async () => {
  const item = (number: number) => newItem(anEntry(number), 'k', at);
  const problem = { kind: 'unreachable' } as const;
  const { root } = await show(
    [
      item(1),
      { ...item(2), state: { kind: 'sending' } },
      { ...item(3), state: { kind: 'undoing', row: null } },
      { ...item(4), state: { kind: 'refused', problem } },
    ],
    [deed],
    1,
  );
  await act(async () => {
    root.querySelector('details')!.open = true;
    root.querySelector('details')!.dispatchEvent(new Event('toggle'));
  });
  const tsv = root.querySelector('textarea')!.value;
  expect(tsv).toBe(writeQueueTsv([anEntry(1), anEntry(2)], 'Nguyễn Ví Dụ'));
  expect(root.textContent).toContain(words.export.stays);
  expect(root.textContent).toContain(words.export.changesStay);
  expect(root.textContent).toContain(words.export.refusedStay);

  const copy = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: copy } });
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const press = (name: string) =>
    act(async () => [...root.querySelectorAll('button')].find((one) => one.textContent === name)!.click());
  await press(words.export.copy);
  expect(copy).toHaveBeenCalledWith(tsv);
  expect(root.textContent).toContain(words.export.copied);
  await press(words.export.download);
  expect(names).toEqual(['so-ghim-hang-cho-2025-04-01.tsv']);
  expect(readQueueTsv((await blobs[0]?.text()) ?? '')).toMatchObject({ kind: 'rows', rows: [{}, {}] });
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
