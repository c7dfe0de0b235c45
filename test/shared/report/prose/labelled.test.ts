import { expect, test } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';
import { known, labelled, unitName } from './known';

const readings = labelled.map((each) => ({ ...each, reading: readProse(each.text, known) }));

test('the figures of the labelled reports: nothing that they do not say, nearly all that they say', () => {
  let [right, wanted] = [0, 0];
  const wrong: string[] = [];
  for (const { id, expected, reading } of readings) {
    wanted += Object.keys(expected.metrics).length;
    for (const { metric, value } of reading.figures)
      if (expected.metrics[metric] === value) right += 1;
      else wrong.push(`${id} ${metric}: ${value}, not ${expected.metrics[metric] ?? 'said'}`);
  }
  expect(wrong).toEqual([]);
  expect(right / wanted).toBeGreaterThan(0.985);
});

test('the document of each: unit, number and day', () => {
  for (const { id, expected, reading } of readings) {
    const { number, date, unit } = reading.document;
    expect({ id, number, date, unit: unitName(unit) }).toEqual({ id, ...expected.document });
  }
});

test('what is said to be about so, and the themes', () => {
  for (const { id, expected, reading } of readings) {
    const about = reading.figures.filter(({ approximate }) => approximate).map(({ metric }) => metric);
    expect({ id, about: about.sort() }).toEqual({ id, about: [...expected.approx].sort() });
    expect({ id, themes: reading.themes.map(({ number }) => number) }).toEqual({
      id,
      themes: expected.themes,
    });
  }
});
