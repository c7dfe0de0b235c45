import type { UnitReference } from '../../protocol';
import { fold } from '../../text/normalise';
import { isArea, kindOfPrefix } from '../../unit/names';
import { type Token, tokensOf } from './tokens';

/** A unit named in a text. `bare`: a ward without the word for its kind; `open`: public units, which many write of. */
type Mention = {
  readonly unit: UnitReference;
  readonly at: number;
  readonly end: number;
  readonly bare: boolean;
};

export const only = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? [...ids][0]! : null);

/** What is said of another ward: worked with, learnt from, next to, addressed. */
const together =
  /(?:phoi hop|hoc tap|kinh nghiem|giap|cung|nhu|tham quan|giao luu|kinh gui|lien ket|so voi|hoc hoi|sang|muon|nham(?: so(?: lieu)?)?|mau|theo|(?:lay|chep|chep lai|nhan) tu|sao gui|dong gui|cc|mo hinh cua|file(?: \S+)? cua|cac|gom(?: ca)?(?: dia ban)?|lien|voi)(?: (?:voi|cua|cac|ubnd|tai|o|don vi ban|ranh|ca|phuong|xa|\W))*$/;
/** `Gửi phường Tân Mai: …` is a letter to it, `Tân Mai gửi chưa?` a question about it. */
const addressed = /(?:^|[.\n] )(?:\W )*(?:kinh )?gui (?:den |toi |cho |ubnd )*$/;
const asked = /^oi\b|^(?:da |co )*(?:gui|nop|bao cao|bc)(?: \S+){0,2} (?:chua|khong)(?: \S+)? :/;
const former = /^\W?(?:truoc day|cu\b|bao cao rieng|bi\b)/;
const opens =
  /(?:^|\n ?|[.] )(?:\W|ubnd|uy ban nhan dan|da|dai dien|cong chuc|vhxh|vh xh|em la|em o|thay mat|gui|kinh|[a-z]{1,3} | )*$/;
const says =
  /^(?:\W )*(?:(?:xin|kinh|em|da|tp|thanh pho|nam \d+|thanh pho \w+ \w+|tp (?:\. )?\w+ \w+) )*(?:bao cao|bc|gui|nop|tong hop|thong ke|cho biet|cap nhat|bao|ket qua|bo sung|dinh chinh|sua lai)\b/;
const did =
  /^(?:\W )*(?:da|khong|chua|chi|co|lam|moi|vua|cung|tien hanh|to chuc|thuc hien|trien khai|treo|ban hanh|phat|dang|xay dung|phoi hop|chiu trach nhiem|gioi thieu|tuyen duong|de nghi|xin)\b/;
const told =
  /(?:bao cao|ket qua|so lieu|bc|kq|em (?:la|o|ben|thuoc)|ben em|vhxh|vh xh)(?: \S+){0,12}? (?:cua |tai |o |ben |- |: )?(?:ubnd |uy ban nhan dan )?$/;
const within =
  /(?:dia ban|tai|truyen thanh|loa|dai|ubnd|uy ban nhan dan|toan|dang uy|cua|mttq|mat tran|tram|khu pho \d+|tram y te|hoi [a-z ]{2,20}|doan [a-z ]{2,16}) $/;
/** What may stand before a name without the word for its kind: `VHXH Tân Phong`, `bên em (Long Bình Tân)`, `(nay Bình Đa)`. */
const cue =
  /(?:(?:^|[.,\n] )(?:da )?(?:em|e|minh|toi)(?: (?!(?:hoi|voi|theo|nhu|gui|qua|xin|nho|muon|thay|nghe|cung)\b)\S+){0,2} (?:o|ben|thuoc)|phuong (?:minh|em|e)(?: la)?|vhxh|vh xh|so lieu(?: cua)?|\( nay(?: thuoc| la)?|(?:phuong|ben|don vi|em)(?: (?:minh|em|e|chung em))? \() $/;
/** A name that opens a message, after a greeting at most, or ends it in brackets or after a full stop. */
const greeting =
  /^(?:\W|da|em|gui|chao|kinh|anh|chi|phong|oi|alo|a|nhe|thua|vhtt|bao cao|so lieu|cua|ket qua|ben|o|tu|lai|so|la|van hoa|can bo|cong chuc|bc|thang|tuan|quy|dot|nam|t?\d+| )*$/;
const foreign =
  /(?:khu pho|kp|ap|duong|nga tu|nga ba|cho|cau|chua|dinh|giao xu|to|cong vien|truong|kcn) (?:\. )?$/;

/** The unit that the sentences tell to be the one that reports; null where they tell of two, or of none for certain. */
export const unitOfSentences = (
  text: string,
  tokens: readonly Token[],
  units: readonly UnitReference[],
): string | null => {
  const ranks: Record<'strong' | 'opening' | 'weak', Set<string>> = {
    strong: new Set(),
    opening: new Set(),
    weak: new Set(),
  };
  const tallied = new Set<string>();
  let last: { mention: Mention; out: boolean } | null = null;
  for (const mention of mentionsOf(tokens, units)) {
    const before = `${words(tokens, Math.max(0, mention.at - 9), mention.at)} `;
    if (mention.bare && foreign.test(before)) continue;
    const after = words(tokens, mention.end, mention.end + 7);
    if (mention.bare && /^[:-]? ?\d/.test(after)) tallied.add(mention.unit.id);
    const joint: string =
      last === null || mention.at - last.mention.end > 3 ? '-' : words(tokens, last.mention.end, mention.at);
    const listed: boolean =
      /^(?:,|va|;|phuong|xa|p|\.| )*$/.test(joint) && last!.mention.unit.id !== mention.unit.id;
    // `Học tập phường Tân Biên, phường Hố Nai đã treo`: another subject begins after the comma.
    const begins: boolean = /^,/.test(joint) && last!.out && (says.test(after) || did.test(after));
    const out: boolean =
      addressed.test(before) ||
      asked.test(after) ||
      (together.test(before.trimEnd()) && !begins) ||
      former.test(after) ||
      (listed && !begins && (last!.out || !mention.bare));
    if (listed && !last!.out && !mention.bare)
      for (const set of Object.values(ranks)) set.delete(last!.mention.unit.id);
    last = { mention, out };
    const rank = out ? null : rankOf(mention, before, text, tokens);
    if (rank) ranks[rank].add(mention.unit.id);
  }
  const { strong, opening, weak } = ranks;
  // `Tân Phong 2, Tân Hiệp 3` is of neither.
  if (strong.size === 0 && tallied.size > 1) return null;
  return only(strong.size > 0 ? strong : opening.size > 0 ? new Set([...opening, ...weak]) : weak);
};

const rankOf = (
  { unit, at, end, bare }: Mention,
  before: string,
  text: string,
  tokens: readonly Token[],
): 'strong' | 'opening' | 'weak' | null => {
  const after = words(tokens, end, end + 7);
  if (bare) {
    if (foreign.test(before) || (unit.needsPrefix && person.test(before))) return null;
    const capital = isCapital(text, tokens, at, end);
    if (cue.test(before) && (capital || !unit.needsPrefix)) return 'strong';
    const clear = !unit.needsPrefix || /^(?:$|\W)/.test(after) || says.test(after);
    const opening = at < 12 && greeting.test(words(tokens, 0, at)) && (capital || says.test(after));
    // `Lan - Bửu Hòa: …`, `Em là Hoa, Tam Phước.`
    const sender = at < 9 && capital && /[-,] $/.test(before) && /^[:.\n]/.test(after);
    const titled = at < 25 && capital && /\( $/.test(before) && /^\) ?(?:\n|$)/.test(after);
    const closing = end >= tokens.length - 2 && capital && !unit.needsPrefix && /[(.\n-] $/.test(before);
    if (clear && (opening || closing || titled || sender)) return 'opening';
    // `Bên Tân Phong có 1 bảng`, where nobody speaks of a ward of their own.
    return clear &&
      capital &&
      /(?:^|[.,;:\n] )ben $/.test(before) &&
      did.test(after) &&
      !own.test(words(tokens, 0, tokens.length))
      ? 'weak'
      : null;
  }
  const edge = at < 60 || end > tokens.length - 30;
  const starts = opens.test(before);
  if (!isArea(unit.kind)) {
    if (ofOthers.test(before) || ofWard.test(after)) return null;
    const said = says.test(after.replace(/^[a-z]+ [a-z]+ (?=bao cao|bc|gui)/, ''));
    const first = at < 3 && !/^(?:trang|cong)/.test(tokens[at]!.folded);
    // `Ban Biên tập` alone is one of many.
    if (end - at > 1 && (said || toldPublic.test(before))) return 'strong';
    if (first && starts) return 'strong';
    const ends = /^(?:tp |thanh pho )?(?:bien hoa )?(?:[.\n] ?)*$/.test(`${after} `.trimStart());
    const alone =
      /(?:[.\n]|[^\n] -|giam doc|truong|tm) $/.test(before) &&
      !/noi nhan/.test(words(tokens, Math.max(0, at - 40), at));
    const headed = at < 12 && /- $/.test(before) && /^[:\n]/.test(after);
    return (alone && ends) || headed ? 'opening' : null;
  }
  const ends = edge && at < 40 && /^(?:$|[\n,:)-])/.test(after);
  if (says.test(after) || told.test(before) || (starts && edge) || ends) return 'strong';
  return starts || did.test(after) || within.test(before) || at < 20 ? 'weak' : null;
};

/** A public unit that something is sent to, or comes from. */
const ofOthers = /(?:gui|kinh|toi|den|cho|tu|on|voi|tai|tren|nhan|theo|qua|va) (?:(?:cho|cac|cua|tai|o) )?$/;
const ofWard =
  /^(?:(?:co )?(?:ho tro|cap|cho|tang)\b|co gui\b|ban tin|tap san|(?:(?:trang|cong|kenh|fanpage|website|zalo) )?(?:\S+ ){0,3}phuong\b)/;
const toldPublic =
  /(?:(?:bao cao|so lieu|bc|kq|ket qua)(?: so lieu| ket qua| nhanh| thang \d+| tu)* (?:cua |- |: )?|em (?:la|o|ben|thuoc)(?: \S+){0,4} |(?:gui|nop)(?: \S+)? so cua )$/;
const own = /\b(?:ben|phuong|xa|don vi) (?:em|e|minh|toi|chung)\b/;
const person = /(?:^| )(?:anh|chi|em|ong|ba|ms|mr|co|chu|bac) $/;

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(' ');

const isCapital = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => /\p{Lu}/u.test(text[token.start]!));

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

const mentionsOf = (tokens: readonly Token[], units: readonly UnitReference[]): Mention[] => {
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
