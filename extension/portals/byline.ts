import { displayText } from '../../shared/text/normalise';
import { textOf } from './text-of';

export type Byline = { readonly author: string; readonly source: string };

const authorLabel =
  /^(?:tin(?:,| và)? ?(?:ảnh|bài)?|tin, bài(?:, ảnh)?|bài(?: viết)?(?:,| và)? ?(?:ảnh)?|ảnh|tác giả|thực hiện|người viết|người thực hiện|by)\s*:\s*(.*)$/i;
const sourceLabel = /^nguồn(?: tin)?(?: bài)?\s*:\s*(.*)$/i;
const takenFrom = /^theo\s*:?\s+(.{2,60})$/i;
const board = /^(?:BBT|Ban [Bb]iên tập|CTV|P\.? ?V|PV)(?:$|[\s.,–-])/;

/** One line such as `Tin và ảnh: …`, `Tác giả: … / Nguồn tin: …`, `Theo …`, `BBT` (DOMAIN.md 6.4). */
export function readByline(line: string): Byline {
  let author = '';
  let source = '';
  for (const part of line.split(/\s+\/\s+|\s*[|\n]\s*|(?=Nguồn(?: tin)?\s*:)/)) {
    const text = displayText(part).replace(/^[([]+|[)\]]+$/g, '');
    if (/^ảnh(?: minh họa)?\s*:\s*(internet|minh họa)/i.test(text) || /^\(?ảnh minh họa/i.test(text))
      continue;
    const from = sourceLabel.exec(text) ?? takenFrom.exec(text);
    const by = authorLabel.exec(text);
    if (from) source ||= from[1] ?? '';
    else if (by) author ||= by[1] ?? '';
    else if (board.test(text)) author ||= text;
  }
  return { author: author.slice(0, 200), source: source.slice(0, 200) };
}

/** Labelled lines near the end of the body; and, less certain, a short signature alone on its line. */
export function findByline(body: Element | null): Byline & { readonly signature: string } {
  const nothing = { author: '', source: '', signature: '' };
  if (!body) return nothing;
  const lines = [...body.querySelectorAll('p,div,li,td,strong,em')]
    .slice(-60)
    .filter((element) => element.children.length < 6 && !element.querySelector('p,div'))
    .slice(-12)
    .map((element) => ({ element, text: textOf(element, 130) }))
    .filter(({ text }) => text !== '' && text.length < 120)
    .slice(-6)
    .reverse();
  let { author, source } = nothing;
  for (const { text } of lines) {
    const line = readByline(text);
    author ||= line.author;
    source ||= line.source;
  }
  const last = lines.slice(0, 3).find(({ element, text }) => isSignature(element, text));
  return { author, source, signature: author === '' && last ? last.text : '' };
}

/** A name set apart at the end: short, no sentence, to the right or in bold or italics. */
function isSignature(element: Element, text: string): boolean {
  if (text.length > 60 || /[.:;!?…"”]$|[:/@0-9]/.test(text) || !/^\p{Lu}/u.test(text)) return false;
  const style = `${element.getAttribute('style') ?? ''} ${element.getAttribute('align') ?? ''} ${element.className}`;
  const apart = /right/i.test(style) || textOf(element.querySelector('strong,b,em,i'), 60) === text;
  const capitals = text.split(/[\s–-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  return apart && capitals >= 2;
}
