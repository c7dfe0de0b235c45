import type { UnitReference } from '../../protocol';
import { fold } from '../../text/normalise';
import { findUnit } from '../../unit/find';
import { isArea } from '../../unit/names';
import { columnsOf, edgesOf } from './document';
import { publicUnitOf } from './named-units';
import type { Token } from './tokens';
import { only, unitOfSentences } from './unit-mentions';

/**
 * The unit whose report a text is, or null where that is unclear: wards name each other, and neighbourhoods bear the
 * names of other wards (DOMAIN.md 1.1, trap 2). What the form of a document says goes before what its sentences say;
 * where either names two, none is taken.
 */
export const readIssuer = (
  text: string,
  tokens: readonly Token[],
  number: string,
  units: readonly UnitReference[],
): string | null => {
  const { head, foot } = edgesOf(text);
  const stated = labelled([...head, ...foot], units);
  const formal = new Set([
    ...letterhead(head, units),
    ...signature([...head, ...foot].slice(-30), units),
    ...byNotation(number, units),
  ]);
  if (stated.size > 0) return only(new Set([...stated, ...formal]));
  if (formal.size > 0) return only(formal);
  return unitOfSentences(text, tokens, units);
};

const label = /^[-•*+ ]*(?:ten )?(?:don vi|dia phuong)(?: [a-z]{2,7}){0,3} ?[:=] ?(.+)$/;

/** `Đơn vị: Phường Trảng Dài`. */
const labelled = (lines: readonly string[], units: readonly UnitReference[]): Set<string> => {
  const ids = new Set<string>();
  for (const cell of lines.flatMap(columnsOf)) {
    const match = label.exec(fold(cell));
    const kind = kindLabel.exec(fold(cell));
    const name = match?.[1] ?? kind?.[2] ?? null;
    const unit =
      name === null
        ? undefined
        : (findUnit(name.replace(/[,;(].*$|\.$/, ''), units) ?? publicUnitOf(name, units));
    if (unit) ids.add(unit.id);
  }
  return ids;
};

/** `Phường: Hiệp Hòa`. */
const kindLabel =
  /^[-•*+ ]*(?:ten )?(phuong|xa|thi tran)(?: ?[,/] ?(?:phuong|xa|thi tran))* ?: ?([a-z ]{2,30})$/;

const bodyBegins = /^(?:kinh gui|can cu|thuc hien|bao cao ket qua|sau khi|trong thoi gian)/;
const placed = /^(?:so.{0,30}?[, ] ?)?([a-z][a-z ]{1,30}),? ngay ?\d/;
const office =
  /^(?:(?:ubnd|uy ban nhan dan|dang uy|ban chi dao|bcd|hdnd|hoi dong nhan dan|uy ban mttq(?: viet nam)?|mttq)[ .-]*)*((?:phuong|xa|thi tran|p\.|p |x\.)[ .]*[a-z ]+?)(?= cong hoa xa hoi|$)/;

/** `UBND PHƯỜNG TRẢNG DÀI`, `Trảng Dài, ngày …`, `TRUNG TÂM VH-TT-TT`: lines of their own over the text. */
const letterhead = (lines: readonly string[], units: readonly UnitReference[]): Set<string> => {
  const ids = new Set<string>();
  let over = true;
  lines.forEach((line, at) => {
    const above = fold(columnsOf(lines[at - 1] ?? '')[0] ?? '');
    for (const [column, cell] of columnsOf(line).entries()) {
      // `UBND PHƯỜNG` over `TÂN PHONG`
      const split = column === 0 && /^(?:ubnd|uy ban nhan dan)?[ .]*(?:phuong|xa|p\.?|x\.?)$/.test(above);
      const folded = `${split ? `${above} ` : ''}${fold(cell)}`.replace(/[.:;,]+$/, '');
      if ((at > 0 && bodyBegins.test(folded)) || /^noi nhan/.test(folded)) over = false;
      const place = placed.exec(folded);
      const name = place
        ? place[1]!
        : over && at < 12 && folded.length < 110
          ? (office.exec(folded)?.[1] ?? (folded.split(' ').length >= 3 ? folded : ''))
          : '';
      const unit =
        name === '' ? undefined : (findUnit(name, units) ?? (place ? undefined : publicUnitOf(cell, units)));
      if (unit && (place !== null || !isArea(unit.kind) || office.test(folded))) ids.add(unit.id);
    }
  });
  return ids;
};

const signed = /^(?:tm\.?|t\/m\.?|kt\.?) ?(?:ubnd|uy ban nhan dan) ((?:phuong|xa|p\.) ?[a-z ]+)$/;
const signature = (lines: readonly string[], units: readonly UnitReference[]): Set<string> => {
  const ids = new Set<string>();
  for (const cell of lines.flatMap(columnsOf)) {
    const match = signed.exec(fold(cell));
    const unit = match ? findUnit(match[1]!, units) : undefined;
    if (unit) ids.add(unit.id);
  }
  return ids;
};

/** `31/BC-TTVHTTTT`: the initials of a public unit; wards all sign as UBND. */
const byNotation = (number: string, units: readonly UnitReference[]): string[] => {
  const letters = fold(number)
    .replace(/^\d+[a-z]?\W*|[^a-z]/g, '')
    .replace(/^(?:bc|cv|tb)/, '');
  if (letters.length < 3) return [];
  return units
    .filter(
      (unit) =>
        !isArea(unit.kind) &&
        [unit.name, unit.shortName, ...unit.aliases].some((name) => initialsOf(name).startsWith(letters)),
    )
    .map(({ id }) => id);
};
const initialsOf = (name: string): string =>
  name
    .split(/[\s,/-]+/)
    .map((word) => (word === word.toUpperCase() ? fold(word) : fold(word.slice(0, 1))))
    .filter((part) => part !== 'v')
    .join('');
