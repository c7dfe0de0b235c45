import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heard, patience } from '../../../extension/panel/heard';
import { done, type Result, refused } from '../../../shared/result';

type Answer = Result<string, { readonly kind: 'slow' | 'dead' }>;
const slow = { kind: 'slow' } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

test('an answer is passed on as it is, and nothing is waited for any more', async () => {
  expect(await heard('fetch', Promise.resolve<Answer>(done('page')), slow)).toEqual(done('page'));
  const refusal: Answer = refused({ kind: 'dead' });
  expect(await heard('fetch', Promise.resolve(refusal), slow)).toEqual(refusal);
  expect(vi.getTimerCount()).toBe(0);
  expect(console.error).not.toHaveBeenCalled();
});

test('a worker that fails is a problem with a sentence of its own', async () => {
  const gone: Promise<Answer> = Promise.reject(new Error('Could not establish connection.'));
  expect(await heard('fetch', gone, slow)).toEqual(refused(slow));
  expect(console.error).toHaveBeenCalledOnce();
});

test('a worker that never answers is not waited for for ever', async () => {
  let answer: Answer | undefined;
  void heard('fetch', new Promise<Answer>(() => undefined), slow, patience.page).then((said) => {
    answer = said;
  });
  await vi.advanceTimersByTimeAsync(patience.page - 1);
  expect(answer).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toEqual(refused(slow));
});
