/** What stands for a letter alone; where a text has one of these itself, it is written as other letters are. */
const ones = 'fjwzFJWZ|@*_;=+{}';
/** What stands for a letter after `~` or `^`: nothing that a script or HTML gives a meaning to. */
const signs = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789()*+,.:;=@_|';
/** Reading a text back costs a call; one that saves less than this stays as it is. */
const least = 5;

const beyondAscii = /[\u0080-\uffff]/g;
/** What is saved where two bytes stand for `\x..` or `\u....`. */
const savedBy = (letter: string): number => (letter < '\u0100' ? 2 : 4);

/** Whether a text is worth packing. */
export const isWorthPacking = (text: string): boolean =>
  (text.match(beyondAscii) ?? []).reduce((sum, letter) => sum + savedBy(letter), 0) >= least;

/** Letters beyond ASCII in one or two bytes each, for the texts of one script, with the function that reads them back. */
export function packLetters(texts: readonly string[]) {
  const all = texts.join('');
  const saved = new Map<string, number>();
  for (const letter of all.match(beyondAscii) ?? [])
    saved.set(letter, (saved.get(letter) ?? 0) + savedBy(letter));
  const letters = [...saved].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([letter]) => letter);
  const alone = ones.slice(0, letters.length);
  // What has a meaning of its own in a packed text always gets a code; letters do while there are codes.
  const meant = [...`~^${alone}`].filter((sign) => all.includes(sign));
  const paired = [...meant, ...letters.slice(alone.length)].slice(0, 2 * signs.length);
  const codes = new Map<string, string>([
    ...[...alone].map((sign, at) => [letters[at]!, sign] as const),
    ...paired.map(
      (letter, at) => [letter, (at < signs.length ? '~' : '^') + signs[at % signs.length]] as const,
    ),
  ]);
  const place = `${JSON.stringify(signs)}.indexOf(c[1])+(c[0]==="^"?${signs.length}:0)`;
  const [one, two] = [letters.slice(0, alone.length), paired].map((some) => JSON.stringify(some.join('')));
  return {
    pack: (text: string): string => text.replace(/[\s\S]/g, (letter) => codes.get(letter) ?? letter),
    /** Declares the function `name`; blank where nothing was packed. */
    reader: (name: string): string =>
      letters.length === 0
        ? ''
        : `var ${name}=function(t){return t.replace(/[~^].|[${alone}]/g,function(c){return c[1]?${two}[${place}]:${one}["${alone}".indexOf(c)]})};`,
  };
}
