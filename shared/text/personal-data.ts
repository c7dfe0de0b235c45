import { asSeen } from './as-seen';

/** What personal data is of (DOMAIN.md 7, "Bộ chặn dữ liệu cá nhân"). */
export type PersonalKind =
  | 'identity-card'
  | 'phone'
  | 'mail'
  | 'birth'
  | 'household'
  | 'address'
  | 'account'
  | 'list-header';

/** One place of a text that may tell of a person: `said` stands there from `start` to `end`. */
export type PersonalData = {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly said: string;
};

const shorthand: Readonly<Record<string, string>> = {
  ' ': '(?:\\s{1,3})',
  _: ' ',
  '#': '\\d',
  '&': '\\p{L}',
  '%': '\\p{Lu}',
  '~': '[ .()·‐-—−-]{0,3}',
};

/**
 * A pattern in which small letters stand for capitals too, a space for white space, `_` for one space, `#` for a digit,
 * `&` for a letter, `%` for a capital, `~` for what people put between digits. All is bounded: a text is read in one
 * go, however hostile.
 */
const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replace(/[ _#&%~]/g, (sign) => shorthand[sign] as string),
    'gu',
  );

const title = '(?:(?:ông|bà|anh|chị|cụ|em|cô|chú|bác)[_:(/)]{1,3}){1,2}';
const name = "(?!mẹ )(?:%['’]?_?)?%&{1,20}(?:_{1,3}%&{0,20}){0,4}";
const part = '(?:tổ(?: dân phố| nhân dân)?|khu phố|kp|ấp)(?: số)?[_.]{0,3}#{1,3}&?';
const place = `${part}[_,.–-]{1,4}${part}`;

/** Each kind with what it looks like; nameless is what looks like personal data and is nobody's. */
const rules: readonly (readonly [kind: PersonalKind | '', what: RegExp])[] = [
  // A row of headers, with the rows of the list below it.
  [
    'list-header',
    pattern(
      '(?<=^|\n)(?:[^\n]*[\t|]_?)?(?:(?:(?:số )?(?:cccd|cmnd|căn cước|định danh)|họ(?:,| và)? tên)[^\t\n|.,;:#]{0,25}|(?:tên )?chủ hộ)(?=_?(?:[\t\n\r|]|$))[^\n]*(?:\r?\n(?:[^\n]*[\t|][^\n]*|[#.)_]{0,5}%&*(?:_%&*){1,5}(?=\r?\n|$)))*|^địa chỉ$',
    ),
  ],
  [
    'household',
    pattern(
      `(?=%)(?<=(?<!&|(?:ủng|bảo) )(?:(?:hộ|gia đình)(?: (?:gia|đình|cận|nghèo|của|là|các)){0,4}[_:(]{1,3}${title}|chủ hộ(?: là|_?[:–-]) ?(?:${title})?)(?:${name}(?:_?[,;]| và) (?:hộ )?${title}){0,4})${name}`,
    ),
  ],
  // A neighbourhood is nobody's address, but for the household that was named just before.
  [
    'address',
    pattern(
      `(?<=█[^#\n[█]{0,60})${place}|(?<=(?<!(?:tổng|một|các) )số nhà[_:]{0,3})&?#[&#/-]{0,30}(?![&#/-]| căn| ngôi)|(?<=(?:(?:[,;:(\n]|^)_?số|(?<!&)(?:ở|tại|chỉ|trú|ngụ|nhà)(?: số)?)[_:]{1,3})#{1,4}&?(?:/#{1,4}&?){0,4}(?=[_,–-]{1,4}${place})`,
    ),
  ],
  [
    'birth',
    pattern(
      '(?<=(?<!&|(?:học|phát|dân|vệ|an|thí|hi|hy|sơ|môi|tái|khai|mức|lệ|tuyển|giảm|hồi|trường|cứu) )sinh(?: năm| ngày| tháng)?[_:.]{0,3}|(?<![&#])sn[_:.]{0,3}(?=19|20[01]))(?:#{1,2}(?:[_/.-]{1,3}| tháng | năm )){0,2}(?:19|20)##(?!#)',
    ),
  ],
  // Web addresses, money and counts, days and years, numbers of documents and rows.
  [
    '',
    pattern(
      '(?<![&#.@-])(?!zalo)(?:[&#-]{1,63}\\.){1,5}&{2,9}[/?][^_\t\n,;<>]+|(?<!#[_.]?)[1-9]#*(?:[_.]#{3})*(?=_?(?:đ(?:ồng)?(?!&)|vn|lượt))|(?<!#)(?:#{1,2}[./-]#{1,2}[./-]|(?:19|20)##_?[–-]_?)(?:19|20)##(?!#)|(?<!#)#+/(?:#{4}/)?%{2}|(?:-[&#]{4}){3}-[&#]{12}',
    ),
  ],
  [
    'account',
    pattern(
      '(?=#)(?<=(?<!&)(?:tài khoản|s?tk)(?!&)[^#\n[█]{0,30})(?!#{1,3}(?:\\.#{3}){1,2}(?![.#]))#(?:[_.-]?#){5,19}(?!#)',
    ),
  ],
  [
    'identity-card',
    pattern(
      '(?=#)(?<=(?:cccd|cm(?:t|nd)|căn cước|chứng minh|định danh)[^#\n[█]{0,30})#(?:~#){8}(?:(?:~#){3})?(?!#)|(?<!#)(?:(?!20[0-3]#[01]#)#{12}|#{9}|(?!02)0#{3}[_.-]#{4}[_.-]#{4}|0##(?:[_.-]#[_.-]##[_.-]#{6}|(?:[_.-]?#{3}){3}))(?!#)',
    ),
  ],
  [
    'phone',
    pattern(
      '(?<!#)(?:0[35789]#(?:~#){7}|(?:\\+|00)_?84~(?:0~)?[35789](?:~#){8}|84[35789]#{8}|0~[35789](?:#{8}|##~#{3}~#{3})|0[35789]~#{4}~#{4})(?!#)',
    ),
  ],
  [
    'mail',
    pattern(
      '(?<![&\\w.+-])[&\\w][&\\w.+-]{0,63}_?@_?(?!(?:[&#-]{1,63}\\.){0,5}gov\\.vn(?!\\.?[&#-]))[&#-]{1,63}(?:\\.[&#-]{1,63}){1,5}',
    ),
  ],
  // Digits by twos or one by one may as well be a row of figures: only where no other figure stands beside them.
  ['phone', pattern('(?<!#[_.-]?)0(?:[35789](?:[_.-]##){4}|[_.-][35789](?:[_.-]#){8})(?![_.-]?#)')],
];
/** So many of them are of names and other words. */
const ofWords = 4;

/**
 * What of a text may tell of a person, in the order in which it stands there. `published`: the text stands on a portal
 * with the names in it, and only numbers are looked for.
 */
export const findPersonalData = (
  text: string,
  { published = false }: { readonly published?: boolean } = {},
): readonly PersonalData[] => {
  const { seen, placeOf } = asSeen(text);
  const found: PersonalData[] = [];
  let left = seen;
  for (const [kind, what] of rules.slice(published ? ofWords : 0))
    left = left.replace(what, (hit: string, at: number) => {
      // What was found is blanked, and not found twice.
      if (kind === '') return '_'.repeat(hit.length);
      const [start, end] = placeOf(at, at + hit.length);
      found.push({ kind, start, end, said: text.slice(start, end) });
      return '█'.repeat(hit.length);
    });
  return found.sort((a, b) => a.start - b.start);
};

/** The text with these places, which come in their order, taken out; or with what `put` says in their stead. */
export const withoutPersonalData = (
  text: string,
  findings: readonly PersonalData[],
  put: (finding: PersonalData) => string = () => '[…]',
): string => {
  let copied = 0;
  const parts = findings.map((finding) => {
    const before = text.slice(copied, finding.start);
    copied = finding.end;
    return before + put(finding);
  });
  return parts.join('') + text.slice(copied);
};
