/**
 * Vietnamese text as this product stores and compares it (DOMAIN.md 8.4). Portals, PDFs and phones deliver the
 * same words in NFC and NFD, with old (hòa) and new (hoà) placing of tone marks, with soft hyphens and no-break
 * spaces; all of these must compare alike.
 */
/** Composed form: what is stored. */
export declare const toNfc: (text: string) => string;
/**
 * Old placing of tone marks, the one in official names: `Hoá An` → `Hóa An`, `UỶ BAN` → `ỦY BAN`. Only where the
 * rhyme is open (`hoàn`, `ngoài` stay) and never after q (`quý` stays).
 */
export declare const toOldToneStyle: (text: string) => string;
/**
 * One space wherever there was white space, none at the ends; what is not seen (soft hyphens, zero widths, controls,
 * marks for direction) removed.
 */
export declare const squeeze: (text: string) => string;
/** The text as it is, but for marks that turn it around or end what surrounds it. */
export declare const withoutMarks: (text: string) => string;
/** Whether a text has nothing in it that `squeeze` takes for unseen: addresses and ids may have none. */
export declare const isPlain: (text: string) => boolean;
/** What is stored and shown of any text from outside: composed, old tone style, single spaces. */
export declare const displayText: (text: string) => string;
/** What is compared where accents matter: the stored form in lower case. */
export declare const comparable: (text: string) => string;
/** What is compared where accents do not matter: lower case, no accents, đ as d, single spaces. */
export declare const fold: (text: string) => string;
/** Whether any letter carries a Vietnamese mark; text typed without accents has none. */
export declare const hasAccents: (text: string) => boolean;
