type Placed = {
  readonly pinId: string;
  readonly from: string | null;
  readonly order: number | null;
};

/** The order of what stands pinned at one position: the one that was given, then by day; what has none comes last. */
export const inPinOrder = (a: Placed, b: Placed): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
  (a.from ?? '').localeCompare(b.from ?? '') ||
  a.pinId.localeCompare(b.pinId);
