/** Most texts: nothing in them is to be composed, taken out or made a plain space or digit. */
const ordinary = /^[\t\n\r -~À-ɏẠ-ỹ–-”•…]*$/;
/** A letter with what is piled on it or hidden behind it. */
const cluster = /[^\p{M}\p{DI}]?[\p{M}\p{DI}]*/gu;
/** No letter has more marks. Composing a thousand of them would take the square of their number. */
const longestCluster = 9;

/**
 * A text as its reader sees it: composed, wide digits and odd spaces as plain ones, without what is not seen.
 * `placeOf` says where in the given text a stretch of it stands.
 */
export const asSeen = (
  text: string,
): { readonly seen: string; readonly placeOf: (from: number, to: number) => readonly [number, number] } => {
  if (ordinary.test(text)) return { seen: text, placeOf: (from, to) => [from, to] };
  const places: [number, number][] = [];
  const seen = text.replace(cluster, (all, start: number) => {
    const letters = all
      .replace(/\p{DI}/gu, '')
      .slice(0, longestCluster)
      .normalize('NFKC');
    for (const _unit of letters.split('')) places.push([start, start + all.length]);
    return letters;
  });
  const at = (index: number) => places[index] as [number, number];
  return { seen, placeOf: (from, to) => [at(from)[0], at(to - 1)[1]] };
};
