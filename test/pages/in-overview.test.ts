import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSample, overviewOf } from '../../apps-script/pages/in/models/overview';
import { hasSuccessors, structureOf, together, totalIds } from '../../apps-script/pages/in/models/structure';
import type { ReportsData, UnitReport } from '../../shared/protocol';
import { reportStatuses } from '../../shared/report/status';
import { anyFigures } from '../shared/report/outgoing/given';
import { reorganised, reportsData, unitOf } from './campaign-reports-data';

const data = reportsData();

describe('the overview', () => {
  it('is what the sheet counts: 18/27 reported, 5 overdue, 2 to supplement, 12 accepted', () => {
    const { count, states } = overviewOf(data);
    expect([count.reported, count.expected, count.overdue.length, count.toRevise, count.accepted]).toEqual([
      18, 27, 5, 2, 12,
    ]);
    expect(states).toEqual({ accepted: 12, received: 4, revise: 2, waiting: 4, overdue: 5 });
  });

  it('names who is missing, the most overdue first, with their days', () => {
    const own = (name: string, more: Partial<UnitReport>) => unitOf({ id: name, name, ...more });
    const units = [
      own('a', {}),
      own('b', { extendedTo: '2025-04-01' }),
      own('c', { extendedTo: '2025-04-12' }),
      own('d', { extendedTo: '2025-04-18' }),
      own('e', { status: 'yeu_cau_bs' }),
      own('f', { status: 'mien' }),
      own('g', { status: 'dat' }),
    ];
    expect(overviewOf({ ...data, units }).groups).toEqual([
      {
        kind: 'overdue',
        units: [
          { name: 'b', days: 11 },
          { name: 'a', days: 2 },
        ],
      },
      {
        kind: 'waiting',
        units: [
          { name: 'c', days: 'today' },
          { name: 'd', days: 5 },
        ],
      },
      { kind: 'revise', units: [{ name: 'e', days: null }] },
    ]);
  });

  it('without a deadline nobody is overdue, and names stand without days', () => {
    const { count, groups } = overviewOf({ ...data, campaign: { ...data.campaign, deadline: null } });
    expect(count.overdue).toEqual([]);
    expect(groups.map(({ kind, units }) => [kind, units.length])).toEqual([
      ['waiting', 4],
      ['open', 5],
      ['revise', 2],
    ]);
  });

  it('counts for a theme whoever claims it or was marked, each unit once', () => {
    const claim = { number: 1, state: 'claimed' as const, link: '', note: '' };
    const content = { ...data.units[0]!.content, themes: [claim] };
    const units = [
      unitOf({ id: 'a', name: 'a', content, marked: { 1: 'verified' } }),
      unitOf({ id: 'b', name: 'b', content }),
      unitOf({ id: 'c', name: 'c', marked: { 1: 'evidenced', 2: 'claimed' } }),
    ];
    const { themes } = overviewOf({ ...data, units }).count;
    expect(themes.map(({ theme, units: done }) => [theme, done]).slice(0, 3)).toEqual([
      [1, 3],
      [2, 1],
      [3, 0],
    ]);
    expect(themes[0]).toMatchObject({ originals: 4, reposts: 1 });
    expect(themes[7]).toMatchObject({ theme: 0, originals: 1, reposts: 1 });
  });

  it('states and groups speak of every expected unit once', () => {
    const anyUnits = fc.array(
      fc.record({
        status: fc.constantFrom(...(Object.keys(reportStatuses) as UnitReport['status'][])),
        extendedTo: fc.constantFrom(null, '2025-04-01', '2025-04-12', '2025-04-13', '2025-05-20'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        anyUnits,
        fc.constantFrom(null, '2025-04-10', '2025-04-12', '2025-06-01'),
        (all, deadline) => {
          const units = all.map((one, at) => unitOf({ id: `u${at}`, name: `u${at}`, ...one }));
          const { count, states, groups } = overviewOf({
            ...data,
            units,
            campaign: { ...data.campaign, deadline },
          });
          const sum = Object.values(states).reduce((a, b) => a + b, 0);
          expect(sum).toBe(count.expected);
          expect(states.accepted + states.received + states.revise).toBe(count.reported);
          expect(states.overdue).toBe(count.overdue.length);
          const named = groups.flatMap((group) => group.units.map(({ name }) => name));
          expect(new Set(named).size).toBe(named.length);
          expect(named.length).toBe(states.waiting + states.overdue + states.revise);
        },
      ),
    );
  });
});

it.each([
  ['SỐ LIỆU MẪU', true],
  ['  số liệu mẫu: không dùng để báo cáo', true],
  ['SỐ LIỆU MẪU'.normalize('NFD'), true],
  ['Sample data', true],
  ['Không phải số liệu mẫu', false],
  ['', false],
])('a campaign is a sample when its note begins so: %j', (note, expected) => {
  expect(isSample(reportsData(27, { note }))).toBe(expected);
});

describe('the totals by the new structure', () => {
  it('can be had once a duty to report was moved', () => {
    expect(hasSuccessors(data)).toBe(false);
    expect(hasSuccessors(reorganised(data))).toBe(true);
  });

  it('are those of the units that carry the duty now, by their names', () => {
    const rows = structureOf(reorganised(data));
    expect(rows.map(({ name, reported, expected }) => `${name} ${reported}/${expected}`)).toEqual([
      'Trung tâm Văn hóa - Thông tin - Thể thao 1/1',
      'Ban Biên tập Trang Thông tin điện tử 1/1',
      'Phường Trảng Dài 1/1',
      'Phường Tân Phong 1/1',
      'Phường Long Bình (mới) 3/3',
      'Phường Tân Hòa 1/1',
      'Phường Tam Hiệp (mới) 4/4',
      'Phường Trấn Biên 5/6',
      'Phường Biên Hòa 1/4',
      'Phường Long Hưng 0/3',
      'Phường Tam Phước 0/1',
      'Phường Phước Tân 0/1',
    ]);
    expect(rows[9]!.sums.broadcasts).toBeNull();
  });

  it('a unit that is in no list is shown by its id; one from which nothing is expected is not', () => {
    const units = [
      unitOf({ id: 'a', name: 'a', status: 'dat', duty: 'gone' }),
      unitOf({ id: 'b', name: 'b', status: 'mien' }),
    ];
    expect(structureOf({ ...data, units }).map(({ name }) => name)).toEqual(['gone']);
  });

  it('add up to the totals of the campaign, whoever carries what', () => {
    const anyUnits = fc.array(
      fc.record({
        status: fc.constantFrom(...(Object.keys(reportStatuses) as UnitReport['status'][])),
        duty: fc.constantFrom(null, 'u0', 'u1', 'u2', 'new'),
        figures: anyFigures,
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyUnits, (all) => {
        const units = all.map(({ figures, ...one }, at) =>
          unitOf({ id: `u${at}`, name: `u${at}`, content: { ...data.units[0]!.content, figures }, ...one }),
        );
        const of: ReportsData = { ...data, units };
        const { count } = overviewOf(of);
        const sum = together('', structureOf(of));
        for (const id of totalIds) expect(sum.sums[id]).toBe(count.totals[id].sum);
        expect([sum.reported, sum.expected]).toEqual([count.reported, count.expected]);
      }),
    );
  });
});
