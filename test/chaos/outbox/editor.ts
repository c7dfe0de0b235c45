import type { OutboxItem } from '../../../extension/outbox/item';
import { sortStored } from '../../../extension/outbox/stored-items';
import type { Result } from '../../../shared/result';
import { createProfile, type ProfileOptions } from '../browser/profile';
import type { Article } from './articles';

/** What one browser has told its editor. Whatever it did not answer may be so or not. */
export type Ledger = {
  readonly accepted: Map<string, Article>;
  readonly undone: Set<string>;
  /** Undo was pressed and nobody knows whether it was heard. */
  readonly perhapsUndone: Set<string>;
  readonly dismissed: Set<string>;
};

export type Editor = ReturnType<typeof createEditor>;

/** An editor before one browser: what the panel would ask of the worker, and what came back. */
export function createEditor(options: ProfileOptions) {
  const profile = createProfile(options);
  const { time } = options;
  const ledger: Ledger = {
    accepted: new Map(),
    undone: new Set(),
    perhapsUndone: new Set(),
    dismissed: new Set(),
  };
  const counts = { saves: 0, undos: 0, retries: 0, 'told: storage full': 0, 'told: error': 0 };
  const items = (): readonly OutboxItem[] => sortStored(profile.disk.look('outbox')).items;

  const ask = async <T>(type: string, data: unknown): Promise<T | 'lost' | 'error'> => {
    const answer = await profile.send(type, data);
    if (answer === 'lost') return 'lost';
    if (answer.err !== undefined && answer.err !== null) {
      counts['told: error'] += 1;
      return 'error';
    }
    return answer.res as T;
  };

  const save = async (article: Article, again = true): Promise<void> => {
    counts.saves += 1;
    const { entry, key } = article;
    const answer = await ask<Result<{ uuid: string }, { kind: string }>>('save', { entry, key });
    if (typeof answer === 'object' && answer.ok) {
      if (!ledger.accepted.has(answer.value.uuid)) ledger.accepted.set(answer.value.uuid, article);
      return;
    }
    if (typeof answer === 'object') counts['told: storage full'] += 1;
    // The panel says so; the editor presses again after a while, and the panel keeps the uuid.
    if (!again) return;
    await time.wait(60_000);
    await save(article, false);
  };

  const undo = async (uuid: string): Promise<void> => {
    counts.undos += 1;
    const answer = await ask<Result<null, { kind: string }>>('undo', uuid);
    if (typeof answer === 'object' && answer.ok) ledger.undone.add(uuid);
    else if (typeof answer !== 'object') ledger.perhapsUndone.add(uuid);
  };

  return {
    profile,
    ledger,
    counts,
    items,
    save,
    undo,
    hurry: () => ask<void>('hurry', undefined),
    retry: async (uuid: string) => {
      counts.retries += 1;
      await ask<void>('retry', uuid);
    },
    dismiss: async (uuid: string) => {
      if ((await ask<void>('dismiss', uuid)) !== 'error') ledger.dismissed.add(uuid);
    },
    connect: (address: string, code: string) =>
      ask<Result<null, { kind: string }>>('connect', { address, code }),
  };
}
