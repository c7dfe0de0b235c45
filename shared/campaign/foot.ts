import { isItem, itemText } from './paragraphs';

/** Who signed: for whom (`KT. TRƯỞNG PHÒNG`), as what (`PHÓ TRƯỞNG PHÒNG`), and the name. */
export type Signer = { readonly authority: string; readonly position: string; readonly name: string };

/** `Nơi nhận:` with the lines below it. */
export const readRecipients = (paragraphs: readonly string[]): string[] => {
  const at = paragraphs.findIndex((line) => /^Nơi nhận\s*:?/i.test(line));
  if (at < 0) return [];
  const recipients: string[] = [];
  for (const line of paragraphs.slice(at + 1)) {
    if (!isItem(line)) break;
    recipients.push(itemText(line));
  }
  return recipients;
};

const authority = /^(?:KT|TM|TL|TUQ|Q)\.\s*\p{Lu}/u;
const position =
  /^(?:PHÓ |QUYỀN |Q\. )?(?:CHỦ TỊCH|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|VỤ TRƯỞNG|TỔNG BIÊN TẬP|VIỆN TRƯỞNG)(?:\s[\p{Lu}\s]{1,60})?$/u;
const personName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,5}$/u;
const titles = /^(?:(?:ThS|TS|PGS|GS|BS|KS|CN|LS)\.?\s*)+/;

/** The last block of signing in the text. The name stands below the position, after a stamp or `(Đã ký)` at most. */
export const readSigner = (paragraphs: readonly string[]): Signer => {
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const line = paragraphs[at]!;
    const joined = authority.test(line) ? splitAuthority(line) : null;
    if (joined) return { ...joined, name: nameBelow(paragraphs, at + 1) };
    if (!position.test(line) && !authority.test(line)) continue;
    const above = paragraphs[at - 1] ?? '';
    if (position.test(line))
      return {
        authority: authority.test(above) ? above : '',
        position: line,
        name: nameBelow(paragraphs, at + 1),
      };
    return { authority: line, position: '', name: nameBelow(paragraphs, at + 1) };
  }
  return { authority: '', position: '', name: '' };
};

/** `KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG` when both lines came as one. */
const splitAuthority = (line: string): Pick<Signer, 'authority' | 'position'> | null => {
  if (line.length > 120) return null;
  const words = line.split(' ');
  for (let at = 2; at < words.length; at += 1) {
    const rest = words.slice(at).join(' ');
    if (/^(?:PHÓ|CHỦ TỊCH)\s/.test(`${rest} `) && position.test(rest))
      return { authority: words.slice(0, at).join(' '), position: rest };
  }
  return null;
};

const nameBelow = (paragraphs: readonly string[], from: number): string =>
  paragraphs
    .slice(from, from + 4)
    .map((line) => line.replace(titles, ''))
    .find((line) => personName.test(line)) ?? '';
