import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTask } from '../../apps-script/pages/task';
import { done } from '../../shared/result';

describe('a task', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says after ten seconds that it takes long', async () => {
    const task = createTask<number>();
    void task.run(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(task.state.value).toEqual({ kind: 'running', slow: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(task.state.value).toEqual({ kind: 'running', slow: true });
  });

  it('takes only the answer to the later of two runs', async () => {
    const task = createTask<number>();
    const first = task.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return done(1);
    });
    const second = task.run(async () => done(2));
    await vi.runAllTimersAsync();
    expect([await first, await second]).toEqual([undefined, 2]);
    expect(task.state.value).toEqual({ kind: 'done', value: 2 });
  });
});
