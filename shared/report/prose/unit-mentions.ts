import type { UnitReference } from '../../protocol';
import { isArea } from '../../unit/names';
import { type Mention, mentionsOf, words } from './named-units';
import type { Token } from './tokens';

export const only = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? [...ids][0]! : null);

/** What is said of another ward: worked with, learnt from, next to, addressed. */
const together =
  /(?:phoi hop|hoc tap|kinh nghiem|giap|cung|nhu|tham quan|giao luu|kinh gui|lien ket|so voi|hoc hoi|sang|muon|nham(?: so(?: lieu)?)?|mau|theo|(?:lay|chep|chep lai|nhan) tu|sao gui|dong gui|cc|ca[mc]h? on|nhac|phan cua|mo hinh cua|file(?: \S+)? cua|cac|gom(?: ca)?(?: dia ban)?|lien|voi)(?: (?:voi|cua|cac|ubnd|tai|o|don vi(?: ban)?|ranh|ca|dia ban|phuong|xa|\W))*$/;
/** `Gửi phường Tân Mai: …` is a letter to it, `Tân Mai gửi chưa?` a question about it. */
const addressed = /(?:^|[.\n] )(?:\W )*(?:kinh )?gui (?:den |toi |cho |ubnd )*$/;
const asked =
  /^oi\b|^(?:da )?(?:cung cap(?! cho)|cho muon|giup)\b|^(?:da |co )*(?:gui|nop|bao cao|bc)(?: \S+){0,2} (?:chua|khong)(?: \S+)? :/;
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
  const { strong, opening, weak } = ranks;
  const tallied = new Set<string>();
  const ofOwn = own.test(words(tokens, 0, tokens.length));
  let speaker: string | null = null;
  let last: { mention: Mention; out: boolean } | null = null;
  for (const mention of mentionsOf(tokens, units)) {
    const before = `${words(tokens, Math.max(0, mention.at - 9), mention.at)} `;
    if (mention.bare && foreign.test(before)) continue;
    const after = words(tokens, mention.end, mention.end + 7);
    if (mention.bare && /^[:-]? ?\d/.test(after)) tallied.add(mention.unit.id);
    const joint: string =
      last === null || mention.at - last.mention.end > 3 ? '-' : words(tokens, last.mention.end, mention.at);
    const listed: boolean =
      /^(?:,|va|;|phuong|xa|p|\.| )*$/.test(joint) &&
      last!.mention.unit.id !== mention.unit.id &&
      isArea(last!.mention.unit.kind) === isArea(mention.unit.kind);
    // `Học tập phường Tân Biên, phường Hố Nai đã treo`: another subject begins after the comma.
    const begins: boolean = /^,/.test(joint) && last!.out && (says.test(after) || did.test(after));
    const out: boolean =
      addressed.test(before) ||
      asked.test(after) ||
      (together.test(before.trimEnd()) && !begins) ||
      former.test(after) ||
      (listed && !begins && (last!.out || !mention.bare));
    if (listed && !last!.out && (!mention.bare || joint === 'va'))
      for (const set of Object.values(ranks)) set.delete(last!.mention.unit.id);
    last = { mention, out };
    const rank = out ? null : rankOf(mention, before, text, tokens, ofOwn);
    if (rank) ranks[rank].add(mention.unit.id);
    if (isArea(mention.unit.kind))
      speaker = /^(?:\W )*(?:xin |kinh )?(?:bao cao|bc)\b/.test(after) ? null : speaker;
    else if (rank === 'strong' && strong.size === 1 && (says.test(after) || toldPublic.test(before)))
      speaker = mention.unit.id;
  }
  // A public unit that reports does so of many wards.
  if (speaker) return speaker;
  // `Tân Phong 2, Tân Hiệp 3` is of neither.
  if (strong.size === 0 && tallied.size > 1) return null;
  return only(strong.size > 0 ? strong : opening.size > 0 ? new Set([...opening, ...weak]) : weak);
};

const rankOf = (
  { unit, at, end, bare }: Mention,
  before: string,
  text: string,
  tokens: readonly Token[],
  ofOwn: boolean,
): 'strong' | 'opening' | 'weak' | null => {
  const after = words(tokens, end, end + 7);
  if (bare) {
    if (foreign.test(before) || (unit.needsPrefix && person.test(before))) return null;
    const capital = isCapital(text, tokens, at, end);
    if (cue.test(before) && (capital || !unit.needsPrefix)) return 'strong';
    const clear = !unit.needsPrefix || /^(?:$|\W)/.test(after) || says.test(after);
    const opening = at < 12 && greeting.test(words(tokens, 0, at)) && (capital || says.test(after));
    // `Lan - Bửu Hòa: …`, `Em là Hoa, Tam Phước.`
    const sender =
      at < 9 &&
      capital &&
      /[-,] $/.test(before) &&
      !places.test(words(tokens, 0, at)) &&
      /^[:.\n]/.test(after);
    const titled = at < 25 && capital && /\( $/.test(before) && /^\) ?(?:\n|$)/.test(after);
    const closing = end >= tokens.length - 2 && capital && !unit.needsPrefix && /[(.\n-] $/.test(before);
    if (clear && (opening || closing || titled || sender)) return 'opening';
    // `Bên Tân Phong có 1 bảng`, where nobody speaks of a ward of their own.
    return clear && capital && /(?:^|[.,;:\n] )ben $/.test(before) && did.test(after) && !ofOwn
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
const ofOthers =
  /(?:^| )(?:gui|kinh|toi|den|cho|tu|on|voi|tai|tren|nhan|theo|(?<!ket )qua|va) (?:(?:cho|cac|cua|tai|o) )?$/;
const ofWard =
  /^(?:(?:co )?(?:ho tro|cap|cho|tang)\b|co gui\b|ban tin|tap san|(?:(?:trang|cong|kenh|fanpage|website|zalo) )?(?:\S+ ){0,3}phuong\b)/;
const toldPublic =
  /(?:(?:bao cao|so lieu|bc|kq|ket qua)(?: so lieu| ket qua| nhanh| thang \d+| tu)* (?:cua|-|:) |(?:^|[.\n] )(?:bao cao|so lieu) |em (?:la|o|ben|thuoc)(?: \S+){0,4} |(?:gui|nop)(?: \S+)? so cua )$/;
const places = /\b(?:kp|khu pho|ap|cho|cau|nga|truong|duong|nha|kcn)\b/;
const own = /\b(?:ben|phuong|xa|don vi) (?:em|e|minh|toi|chung)\b/;
const person = /(?:^| )(?:anh|chi|em|ong|ba|ms|mr|co|chu|bac) $/;

const isCapital = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => /\p{Lu}/u.test(text[token.start]!));
