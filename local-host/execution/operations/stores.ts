import type { Execution } from '../execution';
import { Refusal } from '../refusal';
import type { TriggerDraft } from '../triggers';

/** A person's own store is kept under the e-mail address that the script runs as. */
const placeOf = (store: string, { who }: Execution) => (store === 'user' ? `user:${who.effective}` : store);

function needsConsent({ simple }: Execution, what: string): void {
  if (simple)
    throw new Refusal(
      `Specified permissions are not sufficient to call ${what}. Required permissions: https://www.googleapis.com/auth/script.scriptapp`,
    );
}

/** Properties, cache, locks and triggers. */
export const storeOperations = {
  property: (e: Execution, store: string, key: string) => e.shared.properties.get(placeOf(store, e), key),
  properties: (e: Execution, store: string) => e.shared.properties.all(placeOf(store, e)),
  'set-properties'(e: Execution, store: string, values: Record<string, string>, onlyThese: boolean) {
    e.shared.properties.set(placeOf(store, e), values, onlyThese);
  },
  'delete-property'(e: Execution, store: string, key: string) {
    e.shared.properties.remove(placeOf(store, e), key);
  },
  cached: (e: Execution, store: string, keys: string[]) => e.shared.cache.get(placeOf(store, e), keys),
  cache(e: Execution, store: string, values: Record<string, string>, seconds: number) {
    e.shared.cache.put(placeOf(store, e), values, seconds);
  },
  uncache(e: Execution, store: string, keys: string[]) {
    e.shared.cache.remove(placeOf(store, e), keys);
  },
  lock: (e: Execution, store: string, milliseconds: number) =>
    e.shared.locks.take(placeOf(store, e), e, milliseconds),
  'has-lock': (e: Execution, store: string) => e.shared.locks.isHeld(placeOf(store, e), e),
  unlock(e: Execution, store: string) {
    e.shared.locks.release(placeOf(store, e), e);
  },
  /** Each person sees only the triggers of their own. */
  triggers: (e: Execution) => e.shared.triggers.all().filter((t) => t.owner === e.who.effective),
  'create-trigger'(e: Execution, draft: TriggerDraft) {
    needsConsent(e, 'ScriptApp.newTrigger');
    return e.shared.triggers.create(draft, e.who.effective);
  },
  'delete-trigger'(e: Execution, id: string) {
    needsConsent(e, 'ScriptApp.deleteTrigger');
    e.shared.triggers.remove(id, e.who.effective);
  },
};
