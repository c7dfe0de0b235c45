import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readDispatch } from '../../../shared/campaign/dispatch';
import { PageRequest, ThemeDraft, TopicGate, UnitDraft } from '../../../shared/protocol';
import { unitKinds } from '../../../shared/unit/kind';

const read = (name: string): unknown => JSON.parse(readFileSync(`local-host/first-campaign/${name}`, 'utf8'));

describe('the data of the first campaign', () => {
  const units = z.parse(z.array(UnitDraft), read('units.json'));

  it('holds four dated versions and two other reporters', () => {
    const count = (from: string | null) => units.filter((unit) => unit.validFrom === from).length;
    expect(['2019-07-01', '2024-11-01', '2025-07-01', '2026-04-30', null].map(count)).toEqual([
      30, 25, 10, 10, 2,
    ]);
    expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
    for (const unit of units) expect(Object.keys(unitKinds)).toContain(unit.kind);
  });

  it('holds the dispatch as it is read from its own text', () => {
    const { missing: _missing, ...reading } = readDispatch(
      readFileSync('local-host/first-campaign/dispatch-2025.txt', 'utf8'),
    );
    expect(read('dispatch-2025.json')).toEqual(reading);
  });

  it('keys no unit by its code alone: codes were given to other names', () => {
    const names = (code: string) => [
      ...new Set(units.filter((unit) => unit.code === code).map((unit) => unit.shortName)),
    ];
    expect(names('26041')).toEqual(['Quyết Thắng', 'Trung Dũng', 'Trấn Biên']);
    expect(names('26014')).toEqual(['Tân Tiến', 'Tân Mai']);
  });

  it('names predecessors and successors that exist, each seen from both sides', () => {
    for (const unit of units.filter((each) => each.successor !== '')) {
      const next = units.filter(
        (each) => each.name === unit.successor && each.validFrom !== null && each.validFrom > unit.validFrom!,
      );
      expect(next[0]?.predecessors, unit.id).toContain(unit.name);
    }
  });

  it('has seven themes with phrases and a gate', () => {
    const { gate, themes } = z.parse(
      z.object({ gate: TopicGate, themes: z.array(ThemeDraft) }),
      read('themes.json'),
    );
    expect(themes.map((theme) => theme.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(gate.positive).toContain('nghèo');
  });

  it('has holidays in order, each once, as the sheet takes them', () => {
    const request = z.parse(PageRequest, { op: 'import-holidays', holidays: read('holidays.json') });
    const dates = request.op === 'import-holidays' ? request.holidays.map((holiday) => holiday.date) : [];
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.length).toBeGreaterThan(30);
  });
});
