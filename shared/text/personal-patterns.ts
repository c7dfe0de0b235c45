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

/** Nameless is what looks like personal data and is nobody's. */
type Rule = readonly [kind: PersonalKind | '', what: RegExp];

/** In the bundle of a page letters beyond ASCII stand as numbers (`\u1ed5`): they are letters again here. */
const sourceOf = ({ source }: RegExp): string =>
  source.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long, short) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );

const area = sourceOf(/(?:tổ(?: dân phố| nhân dân)?|khu phố|kp|ấp)(?: số)?[_.]{0,3}#{1,3}&?/);
const parts: Readonly<Record<string, string>> = {
  T: sourceOf(/(?:(?:ông|bà|anh|chị|cụ|em|cô|chú|bác)[_:(/)]{1,3}){1,2}/),
  N: sourceOf(/(?!mẹ |hội viên|phụ nữ|học sinh)(?:%['’]?_?)?%&{1,20}(?:_{1,3}%&{0,20}){0,4}/),
  P: `${area}[_,.–-]{1,4}${area}`,
};
const signs: Readonly<Record<string, string>> = {
  ' ': '(?:\\s{1,3})',
  _: ' ',
  '#': '\\d',
  '&': '\\p{L}',
  '%': '\\p{Lu}',
  '~': '[ .()·‐-—−-]{0,3}',
};

/**
 * Any of some patterns in which small letters stand for capitals too, a space for white space, `_` for one space, `#`
 * for a digit, `&` for a letter, `%` for a capital, `~` for what people put between digits, `T` for Mr or Mrs, `N` for
 * a name, `P` for a neighbourhood with its part. What is tried again is bounded, so that a text is read in one go,
 * however hostile.
 */
const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(
    patterns
      .map(sourceOf)
      .join('|')
      .replace(/[TNP]/g, (part) => parts[part] as string)
      .replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replace(/[ _#&%~]/g, (sign) => signs[sign] as string),
    'gu',
  );

/**
 * What personal data looks like, in the order in which it is taken out: a rule sees `█` where an earlier one found
 * something. `[` ends what may stand between a word and its number: there something was taken out before.
 */
export const rules: readonly Rule[] = [
  [
    'list-header',
    any(
      // A row with such a header, STT | Họ tên chủ hộ | Số CCCD, and the rows below it, of several cells or of a name.
      /(?<=^|\n)(?:[^\n]*[\t|]_?)?(?:(?:(?:số )?(?:cccd|cmnd|căn cước|định danh)|họ(?:,| và)? tên)[^\t\n|.,;:#[]{0,25}|(?:tên )?chủ hộ)(?=_?(?:[\t\n\r|]|$))[^\n]*(?:\r?\n(?:[^\n]*[\t|][^\n]*|[#.)_]{0,5}%&*(?:_%&*){1,5}(?=\r?\n|$)))*/,
      /^địa chỉ$/,
    ),
  ],
  [
    'mail',
    // Not of an office.
    any(
      /(?<![&\w])[&\w][&\w.+-]{0,63}_?@_?(?!(?:[&#-]{1,63}\.){0,5}gov\.vn(?!\.?[&#-]))[&#-]{1,63}(?:\.[&#-]{1,63}){1,5}/,
    ),
  ],
  [
    'household',
    // hộ nghèo ông …, gia đình bà …, chủ hộ: …, and the next of several: …, bà … và ông …; but: ủng hộ ông …
    any(
      /(?=%)(?<=(?<!&|(?:ủng|bảo) )(?:(?:hộ|gia đình)(?: (?:gia|đình|cận|nghèo|của|là|các)){0,4}[_:(]{1,3}T|chủ hộ(?: là|_?[:–-]) ?(?:T)?)(?:N(?:_?[,;]| và) (?:hộ )?T){0,4})N/,
    ),
  ],
  [
    'birth',
    // sinh năm 1985, sinh ngày 05/3/1985, sn 1985; but: học sinh năm 2025
    any(
      /(?<=(?<!&|(?:học|phát|dân|vệ|an|thí|hi|hy|sơ|môi|tái|khai|mức|lệ|tuyển|giảm|hồi|trường|cứu) )sinh(?: năm| ngày| tháng)?[_:.]{0,3}|(?<!&)sn[_:.]{0,3}(?=19|20[01]))(?:#{1,2}(?:[_/.-]{1,3}| tháng | năm )){0,2}(?:19|20)##(?!#)/,
    ),
  ],
  [
    'address',
    any(
      // A neighbourhood is nobody's address, but for who was found just before.
      /(?=tổ|k|ấp)(?<=█[^\n[█]{0,60})P/,
      // số nhà 12/3; but: tổng số nhà 125, số nhà 12 căn
      /(?<=(?<!(?:tổng|một|các) )số nhà[_:]{0,3})&?#[&#/-]*(?![&#/-]| căn| ngôi)/,
      // ở số 12, tổ 5, khu phố 3
      /(?<=(?:(?:[,;:(\n]|^)_?số|(?<!&)(?:ở|tại|chỉ|trú|ngụ|nhà)(?: số)?)[_:]{1,3})#{1,4}&?(?:\/#{1,4}&?){0,4}(?=[_,–-]{1,4}P)/,
    ),
  ],
  [
    '',
    any(
      // Web addresses, but for those that are a phone number;
      /(?<![&#.@-])(?!zalo)(?:[&#-]{1,63}\.){1,5}&{2,9}[/?][^_\t\n,;<>[█]+/,
      // money and counts;
      /(?<!#[_.]?)[1-9]#*(?:[_.]#{3})*(?=_?(?:đ(?:ồng)?(?!&)|vn|lượt))/,
      // days, and years from and to;
      /(?<!#)(?:#{1,2}[./-]#{1,2}[./-]|(?:19|20)##_?[–-]_?)(?:19|20)##(?!#)/,
      // numbers of documents, and ids of rows.
      /(?<!#)#+\/(?:#{4}\/)?%{2}|(?:-[&#]{4}){3}-[&#]{12}/,
    ),
  ],
  [
    'account',
    // Not a count of accounts, 12.500.
    any(
      /(?=#)(?<=(?<!&)(?:tài khoản|s?tk)(?!&)[^#\n[█]{0,30})(?!#{1,3}(?:\.#{3}){1,2}(?![.#]))#(?:[_.-]?#){5,19}(?!#)/,
    ),
  ],
  [
    'identity-card',
    any(
      // With its word, 9 or 12 digits in any groups;
      /(?=#)(?<=(?:cccd|cm(?:t|nd)|căn cước|chứng minh|định danh)[^#\n[█]{0,30})#(?:~#){8}(?:(?:~#){3})?(?!#)/,
      // alone, in one piece that is no time of a file, or in groups as they are written, which counts are not.
      /(?<!#|84~)(?:(?!20[0-3]#[01]#)#{12}|#{9}|(?!02)0#{3}[_.-]#{4}[_.-]#{4}|0##(?:[_.-]#[_.-]##[_.-]#{6}|(?:[_.-]?#{3}){3}))(?!#)/,
    ),
  ],
  [
    'phone',
    // 0912…, +84 912…, 84912…, 0 912 345 678, 09 1234 5678; those of offices begin with 02, 18 and 19.
    any(
      /(?<!#(?!\+))(?:0[35789]#(?:~#){7}|(?:\+|00)_?84~(?:0~)?[35789](?:~#){8}|84[35789]#{8}|0~[35789](?:#{8}|##~#{3}~#{3})|0[35789]~#{4}~#{4})(?!#)/,
    ),
  ],
  // Digits by twos or one by one may as well be a row of figures: only where no other figure stands beside them.
  ['phone', any(/(?<!#[_.-]?)0(?:[35789](?:[_.-]##){4}|[_.-][35789](?:[_.-]#){8})(?![_.-]?#)/)],
];

/** Those that need no digit. */
export const ofNames: readonly Rule[] = rules.filter((_rule, at) => at === 0 || at === 2);
/** Those of numbers and mail: what a portal publishes has names in it, but none of these. */
export const ofNumbers: readonly Rule[] = rules.filter((_rule, at) => at === 1 || at > 4);
