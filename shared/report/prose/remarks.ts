import { fold } from '../../text/normalise';

/** The usual difficulties and proposals, as DOMAIN.md 2.4 numbers them, by the words that tell them. */
const difficulties: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'KK1',
    /kinh phi.{0,60}(?:han hep|han che|\bchua\b|thieu|\bit\b|kho khan|\bkhong\b|eo hep|thap)|(?:thieu|chua co|khong co) kinh phi/,
  ],
  [
    'KK2',
    /(?:loa|truyen thanh).{0,60}(?:\bhu\b|\bhong\b|xuong cap|chua phu|mat tin hieu|cu ky|lac hau|loa thong minh)|vung lom|(?:hu hong|xuong cap).{0,30}(?:loa|truyen thanh)/,
  ],
  [
    'KK3',
    /kiem nhiem|(?:thay doi|bien dong|thieu).{0,20}(?:nhan su|can bo|cong chuc)|(?:can bo|cong chuc|nhan su).{0,40}(?:thay doi|bien dong|moi nhan|thieu)|sau sap xep/,
  ],
  [
    'KK4',
    /tai lieu.{0,50}(?:\bcham\b|\btre\b|\bmuon\b|chua (?:co|kip|nhan)|thieu|\bit\b)|(?:thieu|cham nhan|chua nhan duoc).{0,12}tai lieu/,
  ],
  [
    'KK5',
    /(?:cong nhan|tam tru|nhap cu|o tro|nha tro|dan nhap).{0,60}(?:\bdong\b|nhieu|\bkho\b|\bit\b)|dong (?:cong nhan|dan nhap|dan tam tru)|hop (?:to|khu pho|dan).{0,30}(?:it nguoi|vang)/,
  ],
  [
    'KK6',
    /(?:ho ngheo|so ho ngheo).{0,30}\bit\b|\bit ho ngheo|noi dung.{0,30}(?:kho moi|trung lap|chua moi|chua phong phu)/,
  ],
  ['KK7', /(?:tuong tac|luot xem|tiep can|theo doi).{0,40}(?:thap|chua cao|con it|han che|khong cao)/],
  ['KK8', /(?:con|mot bo phan|mot so).{0,60}(?:trong cho|y lai)|tam ly (?:trong cho|y lai)/],
  [
    'KK9',
    /nhieu dot tuyen truyen|trung (?:nhieu |voi )?(?:dot|thoi gian|cac dot)|cung (?:luc|thoi diem).{0,40}(?:nhieu|dot)|chong cheo/,
  ],
];
const proposals: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'KN1',
    /(?:cap|cung cap|ho tro|gui|chuyen|som co).{0,40}(?:tai lieu|maket|market|ma ket|to roi|to gap|noi dung tuyen truyen)/,
  ],
  ['KN2', /tap huan|boi duong|huong dan nghiep vu/],
  ['KN3', /(?:ho tro|bo tri|cap|tang|quan tam|bo sung|them).{0,40}(?:kinh phi|thiet bi)/],
  ['KN4', /bieu mau|mau bao cao|giam.{0,12}bao cao|thong nhat.{0,20}mau|bao cao trung/],
  ['KN5', /(?:sua|thay|nang cap|dau tu|khac phuc|bao tri|trang bi).{0,40}(?:loa|truyen thanh)/],
  ['KN6', /nhan rong/],
];
const asking = /de nghi|kien nghi|de xuat|\bmong\b|kinh de nghi/;
const askingHeading =
  /^\W*(?:[ivx]+\W+|\d+\W+|[a-d]\W+)*(?:(?:nhung|cac|mot so) )?(?:y kien )?(?:de nghi|kien nghi|de xuat)/;
const heading = /^\W*(?:[ivx]+|\d{1,2}|[a-d])[.)/]|^[^a-z]*$/;

/** Codes of the difficulties and proposals that a text mentions, in their order. */
export const readRemarks = (text: string): { difficulties: string[]; proposals: string[] } => {
  const [hard, wished] = [new Set<string>(), new Set<string>()];
  let asks = false;
  for (const line of text.split('\n')) {
    const plain = fold(line.slice(0, 4000));
    if (askingHeading.test(plain)) asks = true;
    else if (heading.test(plain) && plain.length > 0) asks = /kien nghi|de xuat/.test(plain);
    for (const sentence of plain.split(/[.;]/)) {
      const isWish = asks || asking.test(sentence);
      for (const code of sentence.match(/\bk[kn][1-9]\b/g) ?? [])
        (code[1] === 'n' ? wished : hard).add(code.toUpperCase());
      for (const [code, pattern] of isWish ? proposals : difficulties)
        if (pattern.test(sentence)) (isWish ? wished : hard).add(code);
    }
  }
  return { difficulties: [...hard].sort(), proposals: [...wished].sort() };
};

const nil =
  /(?:báo cáo|đơn vị|phường|xã|trong (?:kỳ|đợt|tháng|quý)|kết quả|nội dung này|tình hình|hiện|bao cao|don vi|phuong|xa|trong (?:ky|dot)|ket qua)[^.\n]{0,100}?((?:không|chưa|khong|chua) (?:có )?phát sinh(?! (?:hộ|kinh phí|chi phí|nghèo|mới|khó khăn|vướng mắc|văn bản))|(?:khong|chua) (?:co )?phat sinh(?! (?:ho|kinh phi|chi phi|ngheo|moi|kho khan|vuong mac|van ban))|(?:không|chưa|khong|chua) (?:có|tổ chức|triển khai|thực hiện|co|to chuc|trien khai|thuc hien)(?: (?:được|các|bất kỳ|duoc|cac|bat ky))? (?:hoạt động|hoat dong|nội dung|noi dung|số liệu|so lieu)(?! (?:tuyên truyền|tuyen truyen|truyền thông)? ?(?:riêng|lưu động|văn nghệ|trên|qua|tại|rieng|luu dong|van nghe|tren|qua|tai)))/giu;
const alone =
  /^[ \t]*(?:[-•*+][ \t]*)?((?:báo cáo )?không (?:có )?phát sinh|(?:bao cao )?khong (?:co )?phat sinh|báo cáo không)[ \t]*[.!]?[ \t]*$/gimu;
const stated =
  /(?:không phát sinh|khong phat sinh)(?: ?\((?:có|co)\/(?:không|khong)\))?[ \t]*:[ \t]*(có|co|x|không|khong)(?!\p{L})/giu;

/** Where the text says of the whole report that there was nothing; `stated`: in the line of the form, whatever else stands. */
export const readNil = (
  text: string,
): { readonly start: number; readonly end: number; readonly stated: boolean } | null => {
  stated.lastIndex = 0;
  const form = stated.exec(text);
  if (form)
    return /^k/i.test(form[1]!)
      ? null
      : { start: form.index, end: form.index + form[0].length, stated: true };
  for (const pattern of [alone, nil]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match)
      return {
        start: match.index + match[0].length - match[1]!.length,
        end: match.index + match[0].length,
        stated: false,
      };
  }
  return null;
};
