import { expect, test } from 'vitest';
import { editQueue } from '../../../local-host/web/page/sync/edit-queue';

/** A queue whose notes are the names of what was done, each act a command of its own. */
function aQueue() {
  const queue = editQueue<string>();
  const act = (...ids: readonly string[]) => {
    for (const id of ids) queue.add({ id, params: { id } }, 0);
    queue.close((steps) => steps.map(({ id }) => id).join());
  };
  return { queue, act };
}

test('one command travels at a time, and those behind it move up to the revision that it made', () => {
  const { queue, act } = aQueue();
  act('insert-row');
  act('write');
  const first = queue.next();
  expect(first?.edit.steps).toEqual([{ id: 'insert-row', params: { id: 'insert-row' } }]);
  expect(queue.next()).toBeUndefined();
  expect(queue.applied(first?.sequence ?? 0, 5)).toBe(true);
  expect(queue.next()?.edit).toMatchObject({ base: 5, steps: [{ id: 'write' }] });
});

test('the mutations of one act are one command', () => {
  const { queue } = aQueue();
  expect([queue.add({ id: 'a', params: {} }, 3), queue.add({ id: 'b', params: {} }, 4)]).toEqual([
    true,
    false,
  ]);
  expect(queue.size).toBe(1);
  expect(queue.next()).toBeUndefined();
  queue.close(() => '');
  queue.close(() => '');
  expect(queue.next()?.edit).toEqual({
    base: 3,
    steps: [
      { id: 'a', params: {} },
      { id: 'b', params: {} },
    ],
  });
});

test('a command without an answer is sent again after the connection was lost', () => {
  const { queue, act } = aQueue();
  act('a');
  const first = queue.next();
  queue.resend();
  expect(queue.next()).toEqual(first);
});

test('a command that another change overtook is known while it travels', () => {
  const { queue, act } = aQueue();
  act('a');
  expect(queue.crossed()).toBeUndefined();
  const { sequence = 0 } = queue.next() ?? {};
  expect(queue.crossed()).toBe(false);
  queue.cross();
  expect(queue.crossed()).toBe(true);
  queue.applied(sequence, 2);
  act('b');
  queue.next();
  expect(queue.crossed()).toBe(false);
});

test('an answer to a command that was given up changes nothing', () => {
  const { queue, act } = aQueue();
  act('a');
  const sent = queue.next();
  queue.renote((note) => `${note}!`);
  expect(queue.drop()).toMatchObject([{ note: 'a!' }]);
  act('b');
  expect(queue.applied(sent?.sequence ?? 0, 1)).toBe(false);
  expect(queue.size).toBe(1);
});
