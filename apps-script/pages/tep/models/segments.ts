export type Span = { readonly start: number; readonly end: number };

/** A stretch of a text: the marks (by their places in the given list) that lie on it, and the ranges around it. */
export type Segment = Span & { readonly marks: readonly number[]; readonly ranges: readonly number[] };

/**
 * A text cut where something begins or ends on it. Marks that overlap are one stretch; ranges cut what lies between
 * marks, and never a mark. One after the other the stretches are the whole text.
 */
export function segmentsOf(
  length: number,
  marks: readonly Span[],
  ranges: readonly Span[],
): readonly Segment[] {
  const stretches = joined(marks, length);
  const edges = new Set([0, length]);
  for (const { start, end } of stretches) edges.add(start).add(end);
  for (const { start, end } of ranges) {
    for (const at of [start, end]) {
      if (at > 0 && at < length && !stretches.some((one) => one.start < at && at < one.end)) edges.add(at);
    }
  }
  const cuts = [...edges].sort((a, b) => a - b);
  let next = 0;
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const stretch = stretches[next]?.start === start ? stretches[next]! : null;
    if (stretch) next += 1;
    const around = ranges.flatMap((range, at) => (range.start < end && range.end > start ? [at] : []));
    return { start, end, marks: stretch?.marks ?? [], ranges: around };
  });
}

/** Marks in order; those that share a letter are one. What lies outside of the text, or has no length, is none. */
const joined = (marks: readonly Span[], length: number): (Span & { readonly marks: readonly number[] })[] => {
  const all = marks
    .map(({ start, end }, at) => ({ start, end, marks: [at] as readonly number[] }))
    .filter(({ start, end }) => start >= 0 && end <= length && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: (Span & { readonly marks: readonly number[] })[] = [];
  for (const one of all) {
    const last = stretches[stretches.length - 1];
    if (!last || one.start >= last.end) stretches.push(one);
    else {
      stretches[stretches.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        marks: [...last.marks, ...one.marks],
      };
    }
  }
  return stretches;
};
