/** An event as Chrome's: listeners are told in the order in which they came. */
export function chromeEvent<Args extends readonly unknown[]>() {
  type Listener = (...args: Args) => unknown;
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    tell: (...args: Args): unknown[] => [...listeners].map((listener) => listener(...args)),
  };
}
export type ChromeEvent<Args extends readonly unknown[]> = ReturnType<typeof chromeEvent<Args>>;
