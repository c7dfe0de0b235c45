import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../shared/calendar/days';
import type { UnitDraft } from '../../../shared/protocol';
import { metrics } from '../../../shared/report/metrics/index';
import { readLegacyFont } from '../../../shared/text/legacy-font';
import { fold } from '../../../shared/text/normalise';
import { unitsOn } from '../../../shared/unit/versions';
import { writtenAs } from './written-number';

type Labelled = {
  id: string;
  text: string;
  expected: {
    metrics: Record<string, number>;
    approx: string[];
    themes: number[];
    document: { number: string; date: string | null; unit: string | null };
  };
  how?: Record<string, string>;
  tags: string[];
};

const read = (path: string) => readFileSync(path, 'utf8');
const all = read('test/fixtures/prose/held-out.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);
const drafts = JSON.parse(read('local-host/first-campaign/units.json')) as UnitDraft[];
const unitNames = unitsOn(drafts, '2025-03-01').map((unit) => unit.name);
const metricOf = new Map<string, (typeof metrics)[number]>(metrics.map((metric) => [metric.id, metric]));

const readable = ({ text, tags }: Labelled): string => {
  const font = tags.includes('tcvn3') ? 'tcvn3' : tags.includes('vni') ? 'vni' : null;
  return fold(font ? readLegacyFont(text, font) : text);
};
const isDay = (day: string) => /^2025-\d\d-\d\d$/.test(day) && dayOf(dayNumber(day)) === day;

describe('labelled reports', () => {
  it('have ids of their own, and texts of their own', () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    expect(new Set(all.map((one) => one.text)).size).toBe(all.length);
  });

  it('name every metric, and every unit that reports', () => {
    const named = new Set(all.flatMap((one) => Object.keys(one.expected.metrics)));
    expect(metrics.filter((metric) => !named.has(metric.id)).map((metric) => metric.id)).toEqual([]);
    const units = new Set(all.map((one) => one.expected.document.unit));
    expect(unitNames).toHaveLength(27);
    expect(unitNames.filter((name) => !units.has(name))).toEqual([]);
  });

  it.each(all.map((one) => [one.id, one] as const))('%s has the shape', (_, one) => {
    const { metrics: figures, approx, themes, document } = one.expected;
    for (const [id, value] of Object.entries(figures)) {
      const metric = metricOf.get(id)!;
      expect(metric, id).toBeDefined();
      expect(value, id).toBeGreaterThanOrEqual(0);
      expect(value, id).toBeLessThanOrEqual(metric.limit);
      expect(metric.kind === 'decimal' || Number.isInteger(value), id).toBe(true);
    }
    for (const id of [...approx, ...Object.keys(one.how ?? {})]) expect(figures, id).toHaveProperty(id);
    expect(themes).toEqual([...new Set(themes)].sort());
    expect(themes.every((theme) => theme >= 1 && theme <= 7)).toBe(true);
    expect(document.unit === null || unitNames.includes(document.unit), `${document.unit}`).toBe(true);
    expect(document.date === null || isDay(document.date), `${document.date}`).toBe(true);
    expect(readable(one)).toContain(fold(document.number));
  });

  it.each(all.map((one) => [one.id, one] as const))('%s says its figures, or says how', (_, one) => {
    const text = readable(one);
    const unsaid = Object.entries(one.expected.metrics).filter(
      ([id, value]) => one.how?.[id] === undefined && !writtenAs(value, metricOf.get(id)!.kind).test(text),
    );
    expect(unsaid).toEqual([]);
  });
});
