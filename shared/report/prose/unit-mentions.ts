import type { UnitReference } from '../../protocol';
import { fold } from '../../text/normalise';
import { isArea, kindOfPrefix } from '../../unit/names';
import type { Token } from './tokens';

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
  /(?:phoi hop|hoc tap|kinh nghiem|giap|cung|nhu|tham quan|giao luu|kinh gui|lien ket|so voi|hoc hoi|sang|mo hinh cua|file(?: \S+)? cua|cac|gom(?: ca)?(?: dia ban)?|lien|voi)(?: (?:voi|cua|cac|ubnd|tai|o|don vi ban|ranh|ca|phuong|xa|\W))*$/;
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
  /(?:vhxh|vh xh|so lieu(?: cua)?|\( nay(?: thuoc| la)?|(?:phuong|ben|don vi|em)(?: (?:minh|em|e|chung em))? \() $/;
/** A name that opens a message, after a greeting at most, or ends it in brackets or after a full stop. */
const greeting =
  /^(?:\W|da|em|gui|chao|kinh|anh|chi|phong|oi|alo|a|nhe|thua|vhtt|bao cao|so lieu|cua|ket qua|ben|o|tu| )*$/;
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
  let last: { mention: Mention; out: boolean } | null = null;
  for (const mention of mentionsOf(tokens, units)) {
    const before = `${words(tokens, Math.max(0, mention.at - 9), mention.at)} `;
    if (mention.bare && foreign.test(before)) continue;
    const after = words(tokens, mention.end, mention.end + 7);
    const joint: string =
      last === null || mention.at - last.mention.end > 3 ? '-' : words(tokens, last.mention.end, mention.at);
    const listed: boolean =
      /^(?:,|va|;|phuong|xa|p|\.| )*$/.test(joint) && last!.mention.unit.id !== mention.unit.id;
    // `Học tập phường Tân Biên, phường Hố Nai đã treo`: another subject begins after the comma.
    const begins: boolean = /^,/.test(joint) && last!.out && (says.test(after) || did.test(after));
    const out: boolean =
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
    if (foreign.test(before)) return null;
    const capital = isCapital(text, tokens, at, end);
    if (cue.test(before) && (capital || !unit.needsPrefix)) return 'strong';
    const clear = !unit.needsPrefix || /^(?:$|\W)/.test(after) || says.test(after);
    const opening = at < 9 && greeting.test(words(tokens, 0, at)) && (capital || says.test(after));
    const titled = at < 25 && capital && /\( $/.test(before) && /^\) ?(?:\n|$)/.test(after);
    const closing = end >= tokens.length - 2 && capital && /[(.\n-] $/.test(before);
    return clear && (opening || closing || titled) ? 'opening' : null;
  }
  const edge = at < 60 || end > tokens.length - 30;
  const starts = opens.test(before);
  if (!isArea(unit.kind)) {
    const said = says.test(after.replace(/^[a-z]+ [a-z]+ (?=bao cao|bc|gui)/, ''));
    const first = at < 3 && !/^trang/.test(tokens[at]!.folded);
    return said || told.test(before) || (first && starts) ? 'strong' : null;
  }
  const ends = edge && at < 40 && /^(?:$|[\n,:)-])/.test(after);
  if (says.test(after) || told.test(before) || (starts && edge) || ends) return 'strong';
  return starts || did.test(after) || within.test(before) || at < 20 ? 'weak' : null;
};

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(' ');

const isCapital = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => /\p{Lu}/u.test(text[token.start]!));

type Name = { readonly unit: UnitReference; readonly words: readonly string[] };

/** Names by their first word, longest first; public units by those of three words and more. */
const namesOf = (units: readonly UnitReference[]): Map<string, Name[]> => {
  const names = new Map<string, Name[]>();
  for (const unit of units) {
    const area = isArea(unit.kind);
    const known = area ? [unit.shortName] : [unit.name, unit.shortName, ...unit.aliases];
    const short = known.map((name) =>
      name
        .replace(/thành phố$/, 'TP')
        .replace(/^Trung tâm/, 'TT')
        .replace(/^Ban Biên tập/, 'BBT'),
    );
    for (const name of new Set(area ? known : [...known, ...short])) {
      const parts = fold(name).split(/[^\p{L}\p{N}]+/u);
      if (area || parts.length > 2 || /^(?:TT|BBT) /.test(name))
        names.set(parts[0]!, [...(names.get(parts[0]!) ?? []), { unit, words: parts }]);
    }
  }
  for (const list of names.values()) list.sort((one, other) => other.words.length - one.words.length);
  return names;
};

const mentionsOf = (tokens: readonly Token[], units: readonly UnitReference[]): Mention[] => {
  const names = namesOf(units);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { unit, words: parts } of names.get(tokens[at]!.folded) ?? []) {
      const end = endOf(tokens, at, parts);
      if (end === null) continue;
      const area = isArea(unit.kind);
      const dot = tokens[at - 1]?.folded === '.' ? 1 : 0;
      const prefixed = area && kindOfPrefix(tokens[at - 1 - dot]?.folded ?? '') === unit.kind;
      found.push({ unit, at: prefixed ? at - 1 - dot : at, end, bare: area && !prefixed });
      at = end - 1;
      break;
    }
  }
  return found;
};

/** Where a name ends that begins at a token; hyphens and commas inside are passed over (`VH-TT-TT`). */
const endOf = (tokens: readonly Token[], from: number, parts: readonly string[]): number | null => {
  let at = from;
  for (const part of parts) {
    while (at > from && /^[-,]$/.test(tokens[at]?.folded ?? '')) at += 1;
    if (tokens[at]?.folded !== part) return null;
    at += 1;
  }
  return at;
};
