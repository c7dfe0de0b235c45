import { describe, expect, it } from 'vitest';
import type { WorkbookEngine } from '../../../local-host/workbook/engine';
import { aFolder, anOpenWorkbook, fill, valuesOf } from './opened';

const LEDGER = [
  ['Đơn vị', 'Chủ đề', 'Tin', 'Ngày'],
  ['Long Bình', 1, 10, 45_992],
  ['Trảng Dài', 2, 5, 45_993],
  ['Long Bình', 2, null, 45_996],
  ['Tam Hiệp', 7, 8, 45_999],
];

/** Every function that PLATFORM lets the add-on write, with what it has to yield over the ledger above. */
const CASES: readonly (readonly [formula: string, value: unknown])[] = [
  ['=COUNTIF(A:A,"Long*")', 2],
  ['=COUNTIF($C$2:$C$5,">=8")', 2],
  ['=COUNTIFS(A:A,"Long Bình",B:B,2)', 1],
  ['=SUMIFS(C:C,A:A,"Long Bình")', 10],
  ['=COUNTA(A:A)', 5],
  ['=SUMPRODUCT((A2:A5="Long Bình")*(B2:B5=2))', 1],
  ['=IF(B2=1,"có","không")', 'có'],
  ['=IFS(B3=1,"một",B3=2,"hai")', 'hai'],
  ['=IFERROR(1/0,"–")', '–'],
  ['=MAXIFS(C:C,B:B,2)', 5],
  ['=MINIFS(C:C,C:C,">0")', 5],
  ['=XLOOKUP("Tam Hiệp",A:A,B:B,"không có")', 7],
  ['=XLOOKUP("Xã lạ",A:A,B:B,"không có")', 'không có'],
  ['=TEXT(D2,"dd/mm/yyyy")', '01/12/2025'],
  ['=TEXTJOIN(", ",TRUE,UNIQUE(FILTER(A2:A5,B2:B5=2)))', 'Trảng Dài, Long Bình'],
  ['=REPT("█",3)', '███'],
  ['=DATE(2025,12,1)', 45_992],
  ['=TODAY()', 46_000],
  ['=NETWORKDAYS(DATE(2025,12,1),DATE(2025,12,10))', 8],
  ['=LET(x,SUM(C:C),x/COUNTA(C2:C5))', 23 / 3],
  ['=SUM(C:C)', 23],
];

async function aLedger(): Promise<WorkbookEngine> {
  const { engine } = await anOpenWorkbook({ now: () => new Date('2025-12-08T18:30:00Z') });
  fill(engine, 1, 1, LEDGER);
  return engine;
}

describe('the formulas that the add-on may write', () => {
  it('compute what they compute in Google Sheets', async () => {
    const engine = await aLedger();
    fill(
      engine,
      1,
      8,
      CASES.map(([formula]) => [formula]),
    );
    const values = await valuesOf(engine, 1, 8, CASES.length, 1);
    expect(CASES.map(([formula], index) => [formula, values[index]?.[0]])).toEqual(CASES);
  });

  it('spill FILTER and UNIQUE into the cells beside', async () => {
    const engine = await aLedger();
    fill(engine, 1, 8, [['=UNIQUE(A2:A5)', '=FILTER(B2:B5,A2:A5="Long Bình")']]);
    expect(await valuesOf(engine, 1, 8, 4, 2)).toEqual([
      ['Long Bình', 1],
      ['Trảng Dài', 2],
      ['Tam Hiệp', null],
      [null, null],
    ]);
    // A cell that no formula stands in still waits for what spills into it.
    fill(engine, 5, 1, [['Hố Nai']]);
    expect(await valuesOf(engine, 3, 8, 1, 1)).toEqual([['Hố Nai']]);
    expect(engine.extent('0')).toEqual({ row: 5, column: 9 });
  });

  it('follow a write and a row that comes in between', async () => {
    const engine = await aLedger();
    fill(engine, 1, 8, [['=SUM(C2:C5)', '=COUNTIFS(B:B,2)']]);
    expect(await valuesOf(engine, 1, 8, 1, 2)).toEqual([[23, 2]]);
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 3, count: 2 }], 'add-on');
    fill(engine, 3, 1, [['Phước Tân', 2, 100, 46_000]]);
    const read = await engine.read({ sheet: '0', row: 1, column: 8, rows: 1, columns: 2 });
    expect(read[0]).toMatchObject([{ value: 123, formula: '=SUM(C2:C7)' }, { value: 3 }]);
  });

  it('follow from one tab to another, and the tab when it is renamed', async () => {
    const engine = await aLedger();
    engine.apply(
      [{ op: 'insert-sheet', sheet: 'tq', name: 'Tổng quan', index: 0, rows: 50, columns: 5 }],
      'add-on',
    );
    fill(engine, 1, 1, [["=SUMIFS('Trang tính1'!C:C,'Trang tính1'!B:B,2)"]], 'tq');
    expect(await valuesOf(engine, 1, 1, 1, 1, 'tq')).toEqual([[5]]);
    engine.apply([{ op: 'rename-sheet', sheet: '0', name: 'Tin bài' }], 'add-on');
    fill(engine, 4, 3, [[40]]);
    const read = await engine.read({ sheet: 'tq', row: 1, column: 1, rows: 1, columns: 1 });
    expect(read[0]?.[0]).toMatchObject({
      value: 45,
      formula: "=SUMIFS('Tin bài'!C:C,'Tin bài'!B:B,2)",
    });
  });

  it('know the day of the spreadsheet, also when it changes', async () => {
    let now = new Date('2025-12-08T16:30:00Z');
    const { engine } = await anOpenWorkbook({ now: () => now });
    fill(engine, 1, 1, [['=TODAY()']]);
    expect(await engine.display({ sheet: '0', row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
      ['08/12/2025'],
    ]);
    now = new Date('2025-12-08T17:30:00Z');
    expect(await engine.display({ sheet: '0', row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
      ['09/12/2025'],
    ]);
  });
});

describe('a workbook that is opened again', () => {
  it('computes anew what was computed on another day, and what had spilled', async () => {
    const directory = aFolder();
    const first = await anOpenWorkbook({ directory, now: () => new Date('2025-12-08T10:00:00Z') });
    fill(first.engine, 1, 1, [
      ['=TODAY()', '=UNIQUE(C1:C3)', 'x'],
      [null, null, 'y'],
      [null, null, 'x'],
    ]);
    expect(await valuesOf(first.engine, 1, 1, 2, 2)).toEqual([
      [45_999, 'x'],
      [null, 'y'],
    ]);
    await first.engine.close();
    const second = await anOpenWorkbook({ directory, now: () => new Date('2025-12-09T10:00:00Z') });
    expect(await valuesOf(second.engine, 1, 1, 2, 2)).toEqual([
      [46_000, 'x'],
      [null, 'y'],
    ]);
  });
});

describe('a calculation under way', () => {
  it('neither holds up a write nor spoils what rows have moved', async () => {
    const { engine } = await anOpenWorkbook();
    fill(
      engine,
      1,
      1,
      Array.from({ length: 300 }, (_, row) => [row, `=COUNTIFS(A:A,"<="&A${row + 1})`]),
    );
    const reading = valuesOf(engine, 300, 2, 1, 1);
    await new Promise((resolve) => setImmediate(resolve));
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    fill(engine, 1, 1, [[0, 'không phải công thức']]);
    await reading;
    expect(await valuesOf(engine, 1, 1, 3, 2)).toEqual([
      [0, 'không phải công thức'],
      [0, 2],
      [1, 3],
    ]);
    expect(await valuesOf(engine, 301, 2, 1, 1)).toEqual([[301]]);
  });
});

describe('calculations that are stopped again and again', () => {
  it('have no more to compute than one that is not', async () => {
    const { engine } = await anOpenWorkbook();
    fill(
      engine,
      1,
      1,
      Array.from({ length: 100 }, (_, row) => [row, `=COUNTIFS(A:A,"<="&A${row + 1})`]),
    );
    const readings: Promise<unknown>[] = [];
    // Doubled or more by each stop, what is to be computed would outgrow any memory.
    for (let round = 0; round < 30; round += 1) {
      fill(engine, 1, 1, [[round]]);
      readings.push(valuesOf(engine, 90, 2, 1, 1));
      await new Promise((resolve) => setImmediate(resolve));
      for (let times = 0; times < 3; times += 1)
        engine.apply([{ op: 'insert-rows', sheet: '0', row: 50, count: 1 }], 'add-on');
    }
    await Promise.all(readings);
    fill(engine, 1, 1, [[0]]);
    expect(await valuesOf(engine, 190, 2, 1, 1)).toEqual([[100]]);
  });
});

describe('formulas that cannot be computed', () => {
  it('say so, and nothing ends the process', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listen);
    const { engine } = await anOpenWorkbook();
    fill(engine, 1, 1, [
      [
        '=NOPE(1)',
        '=1/0',
        '=IMAGE("http://127.0.0.1/a.png")',
        '=B2',
        '=A2',
        '=SUM(',
        '=QUERY(A:A,"select A")',
        '=1+1',
      ],
      ['=B2+1', '=A2+1', null, null, null, null, null, null],
    ]);
    const [line] = await valuesOf(engine, 1, 1, 2, 8);
    expect(line?.slice(0, 2)).toEqual(['#NAME?', '#DIV/0!']);
    expect(line?.[6]).toBe('#NAME?');
    expect(line?.[7]).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
  });
});
