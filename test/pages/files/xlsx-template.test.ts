// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../apps-script/pages/files/unzip';
import { readXlsx } from '../../../apps-script/pages/files/xlsx-table';
import { writeTemplate } from '../../../apps-script/pages/files/xlsx-template';
import { attributeOf, childOf, childrenOf, parseXml } from '../../../apps-script/pages/files/xml';
import type { Language } from '../../../shared/locale/labels';
import { findHeader } from '../../../shared/report/import/header-row';
import { matchColumns } from '../../../shared/report/import/match-columns';
import { findTemplate, type Template, templateColumns } from '../../../shared/report/import/template';
import { hostileTexts } from '../../strangers/hostile-text';
import { units } from '../sheet-stand-in';

const templateIn = (language: Language): Template => ({ language, campaign: 'dot-1', units });
const tablesOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
};
const partsOf = (bytes: Uint8Array) => {
  const read = unzip(bytes, () => true);
  if (!read.ok) throw new Error(read.problem.kind);
  return new Map([...read.value].map(([name, part]) => [name, parseXml(part)!]));
};

describe.each<Language>(['vi', 'en'])('the template in %s', (language) => {
  const bytes = writeTemplate(templateIn(language));
  const tables = tablesOf(bytes);
  const columns = templateColumns(language);

  it('has a row for each unit under the names of 51 columns and what they count in', () => {
    const [sheet, mark] = tables;
    expect([sheet!.name, sheet!.hidden, mark!.hidden]).toEqual([
      language === 'vi' ? 'Báo cáo' : 'Reports',
      false,
      true,
    ]);
    expect(sheet!.rows[0]).toEqual(columns.map(({ label }) => label));
    expect(sheet!.rows[0]).toHaveLength(51);
    expect(sheet!.rows[1]).toEqual(columns.map(({ help }) => help));
    expect(sheet!.rows.slice(2)).toEqual(units.map(({ name }) => [name]));
  });

  it('is known again, wherever its columns were moved to, and all its columns are certain', () => {
    const known = findTemplate(tables);
    expect(known).toMatchObject({ version: 1, campaign: 'dot-1' });
    expect([...known!.unitIds.values()]).toEqual(units.map(({ id }) => id));
    const moved = tables[0]!.rows.map((row) =>
      Array.from({ length: 51 }, (_, at) => row[at] ?? '').reverse(),
    );
    const header = findHeader([['Gửi về phòng'], [], ...moved], known!.labels)!;
    expect([header.row, header.firstRow]).toEqual([2, 4]);
    const matches = matchColumns(header.texts, known!.labels);
    expect(matches.map(({ target }) => target)).toEqual(columns.map(({ target }) => target).reverse());
    expect(matches.filter(({ certain }) => !certain)).toEqual([]);
  });

  it('has the parts that a workbook must have, each named where it must be', () => {
    const parts = partsOf(bytes);
    expect([...parts.values()].every((root) => root !== null)).toBe(true);
    const types = childrenOf(parts.get('[content_types].xml')!, 'Override').map((each) =>
      attributeOf(each, 'PartName'),
    );
    const named = [...parts.keys()].filter((name) => name.startsWith('xl/') && !name.endsWith('.rels'));
    expect(types.map((name) => name!.slice(1).toLowerCase()).sort()).toEqual(named.sort());
    const targets = childrenOf(parts.get('xl/_rels/workbook.xml.rels')!, 'Relationship').map((each) =>
      attributeOf(each, 'Target'),
    );
    expect(targets.filter((target) => !parts.has(`xl/${target}`))).toEqual([]);
    const pane = childOf(parts.get('xl/worksheets/sheet1.xml')!, 'sheetViews', 'sheetView', 'pane')!;
    expect(['state', 'topLeftCell'].map((name) => attributeOf(pane, name))).toEqual(['frozen', 'B3']);
  });

  it('gives days, numbers and texts their formats, before anything is typed', () => {
    const parts = partsOf(bytes);
    const formats = childrenOf(childOf(parts.get('xl/styles.xml')!, 'cellXfs'), 'xf').map((style) =>
      attributeOf(style, 'numFmtId'),
    );
    const row = childrenOf(childOf(parts.get('xl/worksheets/sheet1.xml')!, 'sheetData'), 'row')[2]!;
    const byKind = { text: '49', date: '164', integer: '3', decimal: '165' };
    expect(childrenOf(row, 'c').map((cell) => formats[Number(attributeOf(cell, 's'))])).toEqual(
      columns.map(({ kind }) => byKind[kind]),
    );
  });
});

it('is made of the same bytes every time', () => {
  expect(writeTemplate(templateIn('vi'))).toEqual(writeTemplate(templateIn('vi')));
});

it('holds names as text, whatever they try to be', () => {
  const names = [...Object.values(hostileTexts), '_x0041_', ']]>&amp;', '<c r="A1"><f>1</f></c>'];
  const tables = tablesOf(
    writeTemplate({ ...templateIn('vi'), units: names.map((name, at) => ({ id: `${at}`, name })) }),
  );
  const kept = (text: string) =>
    text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/\r\n?/g, '\n');
  expect(tables[0]!.rows.slice(2).map(([name]) => name)).toEqual(names.map(kept));
  expect(tables[0]!.rows.slice(2).every((row) => row.length === 1)).toBe(true);
});

it('for nobody has the columns only', () => {
  expect(tablesOf(writeTemplate({ language: 'vi', campaign: '', units: [] }))[0]!.rows).toHaveLength(2);
  expect(findTemplate([{ rows: [['Đơn vị']] }])).toBeUndefined();
});
