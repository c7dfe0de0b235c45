import { toNfc } from './normalise';

/**
 * Text typed for fonts from before Unicode (DOMAIN.md 8.4): the letters on screen were right, the characters are
 * not. It is detected and a reading is suggested; nothing is changed without the person.
 */
export type LegacyFont = 'tcvn3' | 'vni';

const modernLetters = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;

/** Symbols that stand for letters in TCVN3 (.VnTime), inside a word or at its head. */
const tcvn3Symbols = /\p{L}[¡¢£¤¥¦¨©ª«¬®µ¶·¸¹»¼½¾]\p{L}|(?<!\p{L})[§®]\p{L}/u;
/** `nghÌo`: a capital with an accent after a small letter. */
const tcvn3Capital = /[a-z][\u00c6-\u00de]/;
/** `ph\u00adêng`: ư is the soft hyphen, and what follows it is an accented vowel. */
const tcvn3SoftHyphen = /[bcdghklmnprstvx]\u00ad[\u00e0-\u00fe]/;

const vniCertain = /[aeouyöô]ø|[aeuyöô]û|[aeo]â|öô|[öô][ùõï]|[aeo][åä]|ñ(?:[aeo][âàáåãäøùûõïêèéúüë]|[öô])/iu;
const vniLikely = /[aeo](?=[âàáåãäøùûõï])|[uöôy](?=[øùûõï])|ñ(?=[aeiouöô])|ö(?=ô)/giu;

/** Which old font the text was typed for, if any. Look before soft hyphens are removed: TCVN3 writes ư with one. */
export const detectLegacyFont = (text: string): LegacyFont | null => {
  const composed = toNfc(text);
  if (modernLetters.test(composed)) return null;
  if (tcvn3Symbols.test(composed) || tcvn3Capital.test(composed) || tcvn3SoftHyphen.test(composed))
    return 'tcvn3';
  const likely = composed.match(vniLikely)?.length ?? 0;
  return vniCertain.test(composed) && (likely >= 2 || /ñ/i.test(composed)) ? 'vni' : null;
};

const tcvn3From = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvn3To = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const tcvn3 = new Map([...tcvn3From].map((letter, at) => [letter, [...tcvn3To][at]!]));

const vniRows: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'øùûõïâàáåãäêèéúüë', 'àáảãạâầấẩẫậăằắẳẵặ'],
  ['e', 'øùûõïâàáåãä', 'èéẻẽẹêềếểễệ'],
  ['o', 'øùûõïâàáåãä', 'òóỏõọôồốổỗộ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['ö', 'øùûõï', 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
];
const vni = new Map<string, string>([...'ôöñæóòî'].map((letter, at) => [letter, [...'ơưđỉĩịỵ'][at]!]));
for (const [base, marks, letters] of vniRows)
  for (const [at, mark] of [...marks].entries()) vni.set(base + mark, [...letters][at]!);

/** The text as it was meant, for the person to accept or not. */
export const readLegacyFont = (text: string, font: LegacyFont): string => {
  const composed = toNfc(text);
  if (font === 'tcvn3') return composed.replace(/[\u00a1-\u00fe]/g, (letter) => tcvn3.get(letter) ?? letter);
  return composed.replace(/([aeouôöy])([âàáåãäøùûõïêèéúüë])|[ôöñæóòî]/giu, (found, base, mark) => {
    const letter = vni.get(found.toLowerCase());
    if (letter !== undefined) return isCapital(found) ? letter.toUpperCase() : letter;
    return mark === undefined ? found : single(base) + single(mark);
  });
};

const single = (letter: string): string => {
  const meant = vni.get(letter.toLowerCase());
  if (meant === undefined) return letter;
  return isCapital(letter) ? meant.toUpperCase() : meant;
};
const isCapital = (letters: string): boolean => letters[0] !== letters[0]!.toLowerCase();
