type Properties<K extends keyof HTMLElementTagNameMap> = {
  readonly class?: string;
  readonly text?: string;
  /** Attributes as they stand in HTML; undefined ones are left out. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly on?: Partial<{ [E in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[E]) => void }>;
  readonly set?: Partial<HTMLElementTagNameMap[K]>;
};

/** One element with its attributes, listeners and children. Text is always text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<K> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (properties.class) made.className = properties.class;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  for (const [name, listener] of Object.entries(properties.on ?? {})) {
    made.addEventListener(name, listener as EventListener);
  }
  if (properties.text !== undefined) made.textContent = properties.text;
  Object.assign(made, properties.set);
  made.append(...children);
  return made;
}
