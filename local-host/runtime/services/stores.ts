import { refuse } from '../exception';
import { conformClass, conformService } from '../google';
import { ask } from '../host';

type Store = 'script' | 'user' | 'document';

/** Text kept under a name. The sizes are the host's to refuse, as it knows the whole store. */
export class Properties {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }
  getProperty(key: string) {
    return ask<string | null>('property', this.#store, String(key));
  }
  getProperties() {
    return ask<Record<string, string>>('properties', this.#store);
  }
  getKeys() {
    return Object.keys(ask<Record<string, string>>('properties', this.#store));
  }
  setProperty(key: string, value: string) {
    ask('set-properties', this.#store, { [String(key)]: String(value) }, false);
    return this;
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false) {
    const texts = Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, String(v)]));
    ask('set-properties', this.#store, texts, deleteAllOthers);
    return this;
  }
  deleteProperty(key: string) {
    ask('delete-property', this.#store, String(key));
    return this;
  }
  deleteAllProperties() {
    ask('set-properties', this.#store, {}, true);
    return this;
  }
}

const sixHours = 21_600;

export class Cache {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }
  get(key: string) {
    return ask<Record<string, string>>('cached', this.#store, [key])[key] ?? null;
  }
  getAll(keys: string[]) {
    return ask<Record<string, string>>('cached', this.#store, keys);
  }
  put(key: string, value: string, seconds = 600) {
    ask('cache', this.#store, { [key]: String(value) }, Math.min(seconds, sixHours));
  }
  putAll(values: Record<string, unknown>, seconds = 600) {
    const texts = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, String(v)]));
    ask('cache', this.#store, texts, Math.min(seconds, sixHours));
  }
  remove(key: string) {
    ask('uncache', this.#store, [key]);
  }
  removeAll(keys: string[]) {
    ask('uncache', this.#store, keys);
  }
}

export class Lock {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }
  tryLock(milliseconds: number) {
    return ask<boolean>('lock', this.#store, milliseconds);
  }
  waitLock(milliseconds: number) {
    if (!ask<boolean>('lock', this.#store, milliseconds))
      refuse('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock() {
    return ask<boolean>('has-lock', this.#store);
  }
  releaseLock() {
    ask('unlock', this.#store);
  }
}

/** A web app has no document: Google gives null there. */
const inDocument = <T>(made: T): T | null => (ask<{ webApp: boolean }>('entry').webApp ? null : made);

export function installStores(): void {
  conformClass('Properties.Properties', Properties);
  conformClass('Cache.Cache', Cache);
  conformClass('Lock.Lock', Lock);
  conformService('PropertiesService', {
    getScriptProperties: () => new Properties('script'),
    getUserProperties: () => new Properties('user'),
    getDocumentProperties: () => new Properties('document'),
  });
  conformService('CacheService', {
    getScriptCache: () => new Cache('script'),
    getUserCache: () => new Cache('user'),
    getDocumentCache: () => inDocument(new Cache('document')),
  });
  conformService('LockService', {
    getScriptLock: () => new Lock('script'),
    getUserLock: () => new Lock('user'),
    getDocumentLock: () => inDocument(new Lock('document')),
  });
}
