/** A syllable of Vietnamese without its accents; what is none was mistyped, abbreviated or borrowed. */
const syllable =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|t[hr]|[bcdghklmnpqrstvx])?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[ioy]?|eo?|i)?|u(?:a[iy]?|e|i|o[iu]?|u|y(?:a|eu?|u)?)?|y(?:a|eu?)?)(?:ch|ng|nh|[cmnpt])?$/;

/** The words of a vocabulary that a mistyped one may stand for: one letter more, less, wrong, or two that changed places. */
export const meantWords = (typed: string, vocabulary: Iterable<string>): ReadonlySet<string> | null => {
  if (typed.length < 3 || typed.length > 12 || syllable.test(typed)) return null;
  const found = new Set<string>();
  for (const word of vocabulary) {
    if (word === typed) return null;
    if (word.length > 2 && isNear(typed, word)) found.add(word);
  }
  return found.size === 0 ? null : found;
};

const isNear = (typed: string, word: string): boolean => {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [left, right] = [typed.slice(at), word.slice(at)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
};
