import { fold } from '../../shared/text/normalise';

export type UnitName = { readonly id: string; readonly name: string };

/** How well a name fits what was typed, lower is better; undefined when it does not. */
function rank(typed: string, name: string): number | undefined {
  const folded = fold(name);
  const wordsOfName = folded.split(' ');
  const asked = typed.split(' ');
  const begins = (from: number) => asked.every((word, index) => wordsOfName[from + index]?.startsWith(word));
  const start = wordsOfName.findIndex((_, index) => begins(index));
  if (start >= 0) return start;
  if (asked.every((word) => wordsOfName.some((other) => other.startsWith(word)))) return 10;
  const initials = wordsOfName.map((word) => word[0]).join('');
  if (typed.length > 1 && initials.includes(typed)) return 20;
  return folded.includes(typed) ? 30 : undefined;
}

/** Units whose names fit a few letters typed without accents, best first, else in the order of the tracker. */
export function searchUnits(typed: string, units: readonly UnitName[]): readonly UnitName[] {
  const asked = fold(typed).trim();
  if (asked === '') return units;
  return units
    .map((unit, order) => ({ unit, order, rank: rank(asked, unit.name) }))
    .filter((hit): hit is typeof hit & { rank: number } => hit.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map((hit) => hit.unit);
}
