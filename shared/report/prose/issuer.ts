import type { UnitReference } from '../../protocol';
import { fold } from '../../text/normalise';
import { findUnit } from '../../unit/find';
import { isArea, kindOfPrefix } from '../../unit/names';
import { columnsOf, edgesOf } from './document';
import type { Token } from './tokens';

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
  const formal = new Set([...letterhead(head, units), ...signature([...head, ...foot].slice(-30), units), ...byNotation(number, units)]);
  if (stated.size > 0) return only(new Set([...stated, ...formal]));
  if (formal.size > 0) return only(formal);
  return bySentences(tokens, units);
};

const only = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? [...ids][0]! : null);

const label = /^[-•*+ ]*(?:ten )?(?:don vi|dia phuong)(?: [a-z]{2,7}){0,3} ?[:=] ?(.+)$/;

/** `Đơn vị: Phường Trảng Dài`. */
const labelled = (lines: readonly string[], units: readonly UnitReference[]): Set<string> => {
  const ids = new Set<string>();
  for (const cell of lines.flatMap(columnsOf)) {
    const match = label.exec(fold(cell));
    const kind = kindLabel.exec(fold(cell));
    const name = match?.[1] ?? (kind ? `${kind[1]} ${kind[2]}` : null);
    const unit = name === null ? undefined : findUnit(name.replace(/[,;(].*$|\.$/, ''), units);
    if (unit) ids.add(unit.id);
  }
  return ids;
};

/** `Phường: Hiệp Hòa`. */
const kindLabel = /^[-•*+ ]*(phuong|xa|thi tran) ?: ?([a-z ]{2,30})$/;

const bodyBegins = /^(?:kinh gui|can cu|thuc hien|bao cao ket qua|sau khi|trong thoi gian)/;
const placed = /^(?:so.{0,30}?[, ] ?)?([a-z][a-z ]{1,30}), ?ngay ?\d/;
const office = /^(?:(?:ubnd|uy ban nhan dan|dang uy|ban chi dao|bcd|hdnd|hoi dong nhan dan|uy ban mttq(?: viet nam)?|mttq)[ .-]*)*((?:phuong|xa|thi tran|p\.|p |x\.)[ .]*[a-z ]+?)(?= cong hoa xa hoi|$)/;

/** `UBND PHƯỜNG TRẢNG DÀI`, `Trảng Dài, ngày …`, `TRUNG TÂM VH-TT-TT`: lines of their own over the text. */
const letterhead = (lines: readonly string[], units: readonly UnitReference[]): Set<string> => {
  const ids = new Set<string>();
  let over = true;
  lines.forEach((line, at) => {
    for (const cell of columnsOf(line)) {
      const folded = fold(cell).replace(/[.:;,]+$/, '');
      if (at > 0 && bodyBegins.test(folded)) over = false;
      const place = placed.exec(folded);
      const name = place ? place[1]! : over && at < 12 && folded.length < 110 ? (office.exec(folded)?.[1] ?? (folded.split(' ').length >= 3 ? folded : '')) : '';
      const unit = name === '' ? undefined : (findUnit(name, units) ?? (place ? undefined : beginsWithName(name, units)));
      if (unit && (place !== null || !isArea(unit.kind) || office.test(folded))) ids.add(unit.id);
    }
  });
  return ids;
};

/** A public unit's line may go on with the city's name. */
const beginsWithName = (folded: string, units: readonly UnitReference[]): UnitReference | undefined =>
  units.find((unit) => !isArea(unit.kind) && [unit.name, ...unit.aliases].some((name) => name.split(' ').length > 2 && new RegExp(`^${fold(name).replace(/[^a-z0-9]+/g, '[^a-z0-9]+')}(?: (?:tp|thanh pho)(?: [a-z ]+)?)?$`).test(folded)));

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
  const letters = fold(number).replace(/^\d+[a-z]?\W*|[^a-z]/g, '').replace(/^(?:bc|cv|tb)/, '');
  if (letters.length < 3) return [];
  return units.filter((unit) => !isArea(unit.kind) && [unit.name, unit.shortName, ...unit.aliases].some((name) => initialsOf(name).startsWith(letters))).map(({ id }) => id);
};
const initialsOf = (name: string): string =>
  name.split(/[\s,/-]+/).map((word) => (word === word.toUpperCase() ? fold(word) : fold(word.slice(0, 1)))).filter((part) => part !== 'v').join('');

type Mention = { readonly id: string; readonly at: number; readonly end: number; readonly cued: boolean; readonly area: boolean };

const together = /(?:phoi hop|hoc tap|kinh nghiem|giap|cung|nhu|tham quan|giao luu|kinh gui|lien ket|so voi|hoc hoi|sang|mo hinh cua|file(?: \S+)? cua|cac|gom(?: ca)?(?: dia ban)?|lien|voi)(?: (?:voi|cua|cac|ubnd|tai|o|don vi ban|ranh|ca|phuong|xa|\W))*$/;
const former = /^\W?(?:truoc day|cu\b|bao cao rieng|bi\b)/;
const line = '(?:^|\\n ?|[.] )';
const opens = new RegExp(`${line}(?:\\W|ubnd|uy ban nhan dan|da|dai dien|cong chuc|vhxh|vh xh|em la|em o|thay mat|[a-z]{1,3} | )*$`);
const says = /^(?:\W )*(?:(?:xin|kinh|em|da|tp|thanh pho|nam \d+|thanh pho \w+ \w+|tp \w+ \w+) )*(?:bao cao|bc|gui|nop|tong hop|thong ke|cho biet|cap nhat|bao|ket qua|bo sung|dinh chinh|sua lai)\b/;
const did = /^(?:\W )*(?:da|khong|chua|chi|co|lam|moi|vua|cung|tien hanh|to chuc|thuc hien|trien khai|treo|ban hanh|phat|dang|xay dung)\b/;
const told = /(?:bao cao|ket qua|so lieu|bc|kq|em (?:la|o|ben|thuoc)|ben em|vhxh|vh xh)(?: \S+){0,12}? (?:cua |tai |o |ben |- |: )?(?:ubnd |uy ban nhan dan )?$/;
const within = /(?:dia ban|tai|truyen thanh|loa|dai|ubnd|uy ban nhan dan|toan|dang uy|cua|mttq|tram) $/;

const bySentences = (all: readonly Token[], units: readonly UnitReference[]): string | null => {
  const { mentions, tokens } = mentionsOf(all, units);
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const mention of mentions) {
    const before = `${words(tokens, Math.max(0, mention.at - 9), mention.at)} `;
    const after = words(tokens, mention.end, mention.end + 7);
    if (together.test(before.trimEnd()) || former.test(after)) continue;
    const edge = mention.at < 60 || mention.end > tokens.length - 30;
    const starts = opens.test(before);
    const ends = edge && /^(?:$|[\n,:)-])/.test(after) && mention.at < 40;
    if (mention.cued || says.test(mention.area ? after : after.replace(/^[a-z]+ [a-z]+ (?=bao cao|bc|gui)/, "")) || told.test(before) || (mention.area && ((starts && edge) || ends))) strong.add(mention.id);
    else if (!mention.area) continue;
    else if (starts || did.test(after) || within.test(before)) weak.add(mention.id);
  }
  return strong.size > 0 ? only(strong) : only(weak);
};

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).map((token) => token.folded).join(' ');

/** What may stand before a name without the word for its kind: `VHXH Tân Phong`, `bên em (Long Bình Tân)`, `(nay Bình Đa)`. */
const cue = /(?:vhxh|vh xh|so lieu|\( nay|(?:phuong|ben|don vi|em)(?: (?:minh|em|e|chung em))? \() $/;

/** Wards with the word for their kind before them, and public units by one of their longer names. */
const mentionsOf = (all: readonly Token[], units: readonly UnitReference[]): { mentions: Mention[]; tokens: readonly Token[] } => {
  // `VH-TT-TT` and `Văn hóa - Thông tin` are the same words.
  const tokens = all.filter((token) => token.folded !== '-');
  const names = new Map<string, { unit: UnitReference; words: string[] }[]>();
  for (const unit of units)
    for (const name of isArea(unit.kind) ? [unit.shortName] : [unit.name, unit.shortName, ...unit.aliases, ...unit.aliases.map((alias) => alias.replace(/thành phố$/, 'TP'))]) {
      const parts = fold(name).split(/[^\p{L}\p{N}]+/u);
      if (isArea(unit.kind) || parts.length > 2) names.set(parts[0]!, [...(names.get(parts[0]!) ?? []), { unit, words: parts }].sort((one, other) => other.words.length - one.words.length));
    }
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const named = names.get(tokens[at]!.folded)?.find(({ words: parts }) => parts.every((part, offset) => tokens[at + offset]?.folded === part));
    if (!named) continue;
    const { kind, id } = named.unit;
    const end = at + named.words.length;
    const dot = tokens[at - 1]?.folded === '.' ? 1 : 0;
    const prefixed = isArea(kind) && kindOfPrefix(tokens[at - 1 - dot]?.folded ?? '') === kind;
    const cued =
      !prefixed && isArea(kind) && (cue.test(`${words(tokens, Math.max(0, at - 5), at)} `) || (tokens[at - 1]?.folded === 'ben' && /^(?:em|e|minh|xin|gui|bc|bao)\b/.test(words(tokens, end, end + 1))));
    if (prefixed || cued || !isArea(kind)) found.push({ id, at: prefixed ? at - 1 - dot : at, end, cued, area: isArea(kind) });
    at = end - 1;
  }
  return { mentions: found, tokens };
};
