/**
 * Vietnamese text as this product stores and compares it (DOMAIN.md 8.4). Portals, PDFs and phones deliver the
 * same words in NFC and NFD, with old (hòa) and new (hoà) placing of tone marks, with soft hyphens and no-break
 * spaces; all of these must compare alike.
 */

/** Composed form: what is stored. */
export const toNfc = (text: string): string => text.normalize('NFC');

const newStyle = 'oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ';
const oldStyle = 'òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy';
const pairs = new Map<string, string>();
for (let at = 0; at < newStyle.length; at += 2)
  pairs.set(newStyle.slice(at, at + 2), oldStyle.slice(at, at + 2));

/**
 * Old placing of tone marks, the one in official names: `Hoá An` → `Hóa An`, `UỶ BAN` → `ỦY BAN`. Only where the
 * rhyme is open (`hoàn`, `ngoài` stay) and never after q (`quý` stays).
 */
export const toOldToneStyle = (text: string): string =>
  toNfc(text).replace(/(?<!q)[ou][àáảãạèéẻẽẹỳýỷỹỵ](?![\p{L}\p{M}])/giu, (found) => {
    const old = pairs.get(found.toLowerCase());
    if (old === undefined) return found;
    return [...old].map((letter, at) => (isUpper(found[at]!) ? letter.toUpperCase() : letter)).join('');
  });

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** What is not seen and changes what is: marks that turn text around, zero widths, fillers, halves of letters. */
const unseen = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** No language piles more marks on a letter; a thousand of them cover the lines above. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * One space wherever there was white space, none at the ends; what is not seen (soft hyphens, zero widths, controls,
 * marks for direction) removed.
 */
export const squeeze = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .replace(piledMarks, '$1')
    .trim();

/** The text as it is, but for marks that turn it around or end what surrounds it. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Whether a text has nothing in it that `squeeze` takes for unseen: addresses and ids may have none. */
export const isPlain = (text: string): boolean => !/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** What is stored and shown of any text from outside: composed, old tone style, single spaces. */
export const displayText = (text: string): string => toOldToneStyle(squeeze(text));

/** What is compared where accents matter: the stored form in lower case. */
export const comparable = (text: string): string => displayText(text).toLowerCase();

/** What is compared where accents do not matter: lower case, no accents, đ as d, single spaces. */
export const fold = (text: string): string =>
  squeeze(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');

/** Whether any letter carries a Vietnamese mark; text typed without accents has none. */
export const hasAccents = (text: string): boolean => /đ|[\u0300-\u036f]/i.test(text.normalize('NFD'));
