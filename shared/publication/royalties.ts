/**
 * What a row of *Bảng kê* has from the log, in the order in which it is kept as written. As texts: days yyyy-MM-dd,
 * numbers in digits, choices by their label.
 */
export const royaltyFields = [
  'month',
  'number',
  'published_on',
  'title',
  'genre',
  'author',
  'author_unit',
  'photos',
  'origin',
  'state',
  'url',
] as const;
export type RoyaltyField = (typeof royaltyFields)[number];
export type RoyaltyFacts = Readonly<Record<RoyaltyField, string>>;
/** What was written into a row the last time; a field that people had taken over by then is absent. */
export type RoyaltyWritten = Readonly<Partial<Record<RoyaltyField, string>>>;

/** As the row keeps it: one text, an absent field as null. */
export const keepWritten = (written: RoyaltyWritten): string =>
  JSON.stringify(royaltyFields.map((field) => written[field] ?? null));

/** What a row keeps; nothing where a person has typed over it. */
export const readWritten = (kept: string): RoyaltyWritten => {
  let said: unknown = null;
  try {
    said = JSON.parse(kept);
  } catch (_typedOver) {
    return {};
  }
  const texts: readonly unknown[] = Array.isArray(said) ? said : [];
  const pairs = royaltyFields.map((field, at) => [field, texts[at]] as const);
  return Object.fromEntries(pairs.filter(([, text]) => typeof text === 'string'));
};

/**
 * Brings a row up to date: a cell follows the log as long as it holds what was last written there. One that a person
 * has changed or emptied is theirs and stays, until it says what the log says.
 */
export const followLog = (now: RoyaltyFacts, written: RoyaltyWritten, log: RoyaltyFacts) => {
  const differing = royaltyFields.filter((field) => now[field] !== log[field]);
  const typed = differing.filter((field) => now[field] !== written[field]);
  const changed = differing.filter((field) => !typed.includes(field));
  const kept = royaltyFields.flatMap((field) => {
    const text = typed.includes(field) ? written[field] : log[field];
    return text === undefined ? [] : [[field, text]];
  });
  return { changed, typed, written: Object.fromEntries(kept) as RoyaltyWritten };
};
