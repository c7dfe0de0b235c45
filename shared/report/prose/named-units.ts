import type { UnitReference } from '../../protocol';
import { fold } from '../../text/normalise';
import { isArea, kindOfPrefix } from '../../unit/names';
import { type Token, tokensOf } from './tokens';

/** A unit named in a text. `bare`: a ward without the word for its kind. */
export type Mention = {
  readonly unit: UnitReference;
  readonly at: number;
  readonly end: number;
  readonly bare: boolean;
};

export const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(' ');

type Name = { readonly unit: UnitReference; readonly words: readonly string[] };

/** Wards by the first word of their name, public units by the first letter of those of three words and more; longest first. */
const namesOf = (units: readonly UnitReference[]): Map<string, Name[]> => {
  const names = new Map<string, Name[]>();
  for (const unit of units) {
    const area = isArea(unit.kind);
    const known = area ? [unit.shortName] : [unit.name, unit.shortName, ...unit.aliases];
    const others = known.flatMap((name) => [
      name.replace('Trang', 'Cổng'),
      name.replace(/^(Ban .*|Trung .*) thành phố$/, '$1'),
      name.replace(/^Trung tâm/, 'TT'),
      name.replace(/^Ban Biên tập/, 'BBT'),
    ]);
    for (const name of new Set(area ? known : [...known, ...others])) {
      const parts = fold(name).split(/[^\p{L}\p{N}]+/u);
      if (!area && parts.length < 3 && !/^(?:TT|BBT) /.test(name)) continue;
      const key = area ? parts[0]! : parts[0]![0]!;
      names.set(key, [...(names.get(key) ?? []), { unit, words: parts }]);
    }
  }
  for (const list of names.values()) list.sort((one, other) => other.words.length - one.words.length);
  return names;
};

/** Every unit that is named, in order. */
export const mentionsOf = (tokens: readonly Token[], units: readonly UnitReference[]): Mention[] => {
  const names = namesOf(units);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { unit, words: parts } of [
      ...(names.get(tokens[at]!.folded) ?? []),
      ...(names.get(tokens[at]!.folded[0]!) ?? []),
    ]) {
      const end = endOf(tokens, at, parts, !isArea(unit.kind));
      if (end === null) continue;
      const area = isArea(unit.kind);
      const dot = tokens[at - 1]?.folded === '.' ? 1 : 0;
      const prefixed = area && kindBefore(tokens[at - 1 - dot]?.folded ?? '') === unit.kind;
      found.push({ unit, at: prefixed ? at - 1 - dot : at, end, bare: area && !prefixed });
      at = end - 1;
      break;
    }
  }
  return found;
};

/** The public unit that a line names; it may go on with the city. */
export const publicUnitOf = (line: string, units: readonly UnitReference[]): UnitReference | undefined => {
  const tokens = tokensOf(line);
  const mention = mentionsOf(tokens, units)[0];
  if (!mention || mention.at > 0 || isArea(mention.unit.kind)) return undefined;
  return /^\S+\W*$|^(?:\S+ \W*)?(?:tp|thanh pho|pho)\b[^:;\d]*$/.test(
    words(tokens, mention.end - 1, tokens.length),
  )
    ? mention.unit
    : undefined;
};

/** `F.` and `Ph.` are typed for wards as well. */
const kindBefore = (folded: string) => (/^(?:f|ph|phg)$/.test(folded) ? 'phuong' : kindOfPrefix(folded));

/**
 * Where a name ends that begins at a token; hyphens and commas inside are passed over (`VH-TT-TT`). Words of a public
 * unit may be told by their first letters (`TT VHTT & Thể thao`).
 */
const endOf = (
  tokens: readonly Token[],
  from: number,
  parts: readonly string[],
  isPublic: boolean,
): number | null => {
  const between = isPublic ? /^(?:[-,&/.\n]|va)$/ : /^[-,]$/;
  let at = from;
  for (let next = 0; next < parts.length; at += 1) {
    while (at > from && parts[next] !== tokens[at]?.folded && between.test(tokens[at]?.folded ?? '')) at += 1;
    const said = tokens[at]?.folded ?? '';
    const letters = parts
      .slice(next, next + said.length)
      .map((part) => part[0])
      .join('');
    if (said === parts[next]) next += 1;
    else if (isPublic && said.length > 1 && said === letters) next += said.length;
    else return null;
  }
  return at;
};
