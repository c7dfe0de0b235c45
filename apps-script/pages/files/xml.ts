/**
 * The root of a part of an Office file, or null when it is not XML. No such part has a document type: one that has
 * is not read at all, so that no entity is ever expanded. Names are compared without their namespace, since each of
 * the two editions of the standard has its own.
 */
export const parseXml = (bytes: Uint8Array): Element | null => {
  const text = decodeXml(bytes);
  if (text === null || text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return null;
  // The letters are read already: a declaration of their encoding would only mislead.
  const body = text.replace(/^\s*<\?xml[^>]{0,200}\?>/, '').trim();
  const root = new DOMParser().parseFromString(body, 'application/xml').documentElement;
  return root === null ||
    root.getElementsByTagName('parsererror').length > 0 ||
    root.localName === 'parsererror'
    ? null
    : root;
};

const decodeXml = (bytes: Uint8Array): string | null => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The elements of that name directly in another. */
export const childrenOf = (element: Element | undefined, name: string): Element[] => {
  const found: Element[] = [];
  for (let child = element?.firstElementChild ?? null; child !== null; child = child.nextElementSibling)
    if (child.localName === name) found.push(child);
  return found;
};

/** The first element of each name, one in another; undefined where one is not there. */
export const childOf = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((inside, name) => {
    let child = inside?.firstElementChild ?? null;
    while (child !== null && child.localName !== name) child = child.nextElementSibling;
    return child ?? undefined;
  }, element);

/** The value of an attribute, with or without a prefix. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined => {
  if (!element) return undefined;
  const plain = element.getAttribute(name);
  if (plain !== null) return plain;
  // There may be a million cells, most of them without the attribute that is asked for.
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 1)
    if (attributes[at]!.localName === name) return attributes[at]!.value;
  return undefined;
};

/** Whether a property such as `<w:vanish/>` is there and not switched off. */
export const isSwitchedOn = (property: Element | undefined): boolean =>
  property !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(property, 'val') ?? '1');

/**
 * Walks the elements below another in order, without calling itself: parts may be nested without end. Where `enter`
 * says no, neither what is inside is walked nor is the element left.
 */
export const walk = (
  root: Element,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
): void => {
  let element = root.firstElementChild;
  while (element !== null) {
    const isEntered = enter(element);
    const inside: Element | null = isEntered ? element.firstElementChild : null;
    if (inside !== null) {
      element = inside;
      continue;
    }
    if (isEntered) leave(element);
    while (element.nextElementSibling === null) {
      element = element.parentElement;
      if (element === null || element === root) return;
      leave(element);
    }
    element = element.nextElementSibling;
  }
};
