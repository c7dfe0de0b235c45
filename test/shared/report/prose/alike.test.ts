import { expect, test } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';
import { known, labelled } from './known';

/** What is read, without the places, which depend on how the text was typed. */
const readOf = (text: string) => {
  const { figures, document, themes, difficulties, proposals } = readProse(text, known);
  return {
    figures: figures.map(({ metric, value, sureness, approximate }) => ({
      metric,
      value,
      sureness,
      approximate,
    })),
    document,
    themes: themes.map(({ number }) => number),
    difficulties,
    proposals,
  };
};
/** Texts for old fonts are what they are: their letters may not be taken apart. */
const modern = labelled.filter(({ text }) => readProse(text, known).legacyFont === null);

test('letters composed or taken apart', () => {
  for (const { id, text } of modern)
    expect({ id, ...readOf(text.normalize('NFD')) }).toEqual({ id, ...readOf(text) });
});

const newStyle: readonly (readonly [old: RegExp, young: string])[] = [
  [/òa\b/gu, 'oà'],
  [/óa\b/gu, 'oá'],
  [/ọa\b/gu, 'oạ'],
  [/ủy/gu, 'uỷ'],
  [/ũy/gu, 'uỹ'],
];
test('tone marks placed the old way or the new', () => {
  for (const { id, text } of modern) {
    const young = newStyle.reduce((said, [old, as]) => said.replace(old, as), text);
    expect({ id, ...readOf(young) }).toEqual({ id, ...readOf(text) });
  }
});

test('no-break spaces between words, and ends of lines of another system', () => {
  for (const { id, text } of modern) {
    const typed = text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0').replace(/\n/g, '\r\n');
    expect({ id, ...readOf(typed) }).toEqual({ id, ...readOf(text) });
  }
});

test('text for old fonts is read as it was meant, and says so', () => {
  const meant = 'UBND phường Tân Mai báo cáo: treo 12 băng rôn, phát 500 tờ rơi.';
  const typed = 'UBND ph\u00adêng T©n Mai b¸o c¸o: treo 12 b¨ng r«n, ph¸t 500 tê r¬i.';
  const reading = readProse(typed, known);
  expect([reading.legacyFont, reading.text]).toEqual(['tcvn3', meant]);
  expect(reading.figures.map(({ said }) => said)).toEqual(['12 băng rôn', '500 tờ rơi']);
  expect(reading.document.unit).toBe('bh-2024-11:tan-mai');
});
