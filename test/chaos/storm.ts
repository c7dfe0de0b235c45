/** What a round did, by name: `kills`, `logged`, `hand edits`. Rounds are added up. `lost` and `doubled` are always told. */
export type Counts = { readonly lost: number; readonly doubled: number } & Readonly<Record<string, number>>;

/** One kind of bad weather. A round is all that one seed brings about, from a fresh start to the last check. */
export type Storm = {
  readonly name: string;
  /** Throws when anything but loss or doubling is not as it must be; those two are counted, and make the run fail. */
  round(seed: number): Promise<Counts>;
};

export const nothingHappened: Counts = { lost: 0, doubled: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => {
  const sum: Record<string, number> & { lost: number; doubled: number } = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};
