import { describe, expect, it, test } from 'vitest';
import { type Activity, lacksOf } from '../../../shared/activity/activity';
import { type ActivityEvidence, activityEvidence } from '../../../shared/activity/evidence';
import { type ActivityKind, activityKinds } from '../../../shared/activity/kinds';
import { metricGroups, metrics } from '../../../shared/report/metrics/index';

const kinds = Object.keys(activityKinds) as ActivityKind[];
const nothing = {
  date: null,
  quantity: null,
  place: '',
  theme: null,
  attendance: null,
  script: ' ',
  link: '',
};
const whole: Omit<Activity, 'kind'> = {
  date: '2025-04-10',
  quantity: 20,
  place: 'Khu phố 3',
  theme: 2,
  attendance: 45,
  script: 'Sổ phát thanh tháng 4',
  link: 'https://example.gov.vn/anh',
};

test.each(kinds)('%s: lacks all it needs, then one by one nothing', (kind) => {
  const needs: readonly ActivityEvidence[] = activityKinds[kind].needs;
  const inOrder = (Object.keys(activityEvidence) as ActivityEvidence[]).filter((each) =>
    needs.includes(each),
  );
  expect(lacksOf({ kind, ...nothing })).toEqual(inOrder);
  expect(lacksOf({ kind, ...whole })).toEqual([]);
  for (const need of needs) expect(lacksOf({ kind, ...whole, [need]: nothing[need] })).toEqual([need]);
});

describe('the activity ledger', () => {
  it('takes zero for an answer: other themes, nobody there', () => {
    expect(lacksOf({ kind: 'meeting', ...whole, theme: 0, attendance: 0, quantity: 0 })).toEqual([]);
  });

  it('always needs a day and a quantity', () => {
    for (const kind of kinds)
      expect(activityKinds[kind].needs).toEqual(expect.arrayContaining(['date', 'quantity']));
  });

  it('holds every figure that no page and no account shows, in one kind', () => {
    const held = kinds.flatMap((kind): readonly string[] => activityKinds[kind].metrics);
    expect(new Set(held).size).toBe(held.length);
    const elsewhere = metricGroups
      .filter((group) => ['cong_ttdt', 'mxh', 'nguon_luc'].includes(group.id))
      .flatMap((group) => group.metrics.map((metric): string => metric.id));
    const expected = metrics.map((metric): string => metric.id).filter((id) => !elsewhere.includes(id));
    expect([...held].sort()).toEqual(expected.sort());
  });
});
