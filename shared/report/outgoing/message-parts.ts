import { messageLength } from './group-reminder';

/**
 * A text as the messages it takes to send it: cut between paragraphs where that is near, else between lines, else
 * between words. No message is blank or longer than Zalo takes.
 */
export const messageParts = (text: string, most: number = messageLength): string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const cut = cutOf(rest, most);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest].map((part) => part.replace(/^\n+|\n+$/g, '')).filter((part) => part.trim() !== '');
};

/** A cut that would leave less than half of a message is not taken while a later one is there. */
const cutOf = (text: string, most: number): number => {
  for (const end of ['\n\n', '\n']) {
    const at = text.slice(0, most + end.length).lastIndexOf(end);
    if (at >= most / 2) return at;
  }
  const word = text.slice(0, most).lastIndexOf(' ') + 1;
  if (word >= most / 2) return word;
  // Never between the halves of one letter.
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
};
