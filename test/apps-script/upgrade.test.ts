import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { root } from '../../build/paths';
import type { WorkbookEngine } from '../../local-host/workbook/engine';
import { decodeConnectionCode } from '../../shared/connection-code';
import type { ClientData, PageData } from '../../shared/protocol';
import { schemaVersion, tables, viewTabs } from '../../shared/tables/index';
import type { TestHost } from '../local-host/host';
import { wholeWorkbook } from './everything';
import { anArticle, good, problemOf, readTable, setUpWhole, startHost, trackerOn } from './tracker';

const folder = join(root, 'test/fixtures/schemas');
const versions = readdirSync(folder).filter((name) => /^\d+$/.test(name));
const fixtures = versions.flatMap((version) => [
  { version: Number(version), language: 'vi' as const },
  { version: Number(version), language: 'en' as const },
]);

let host: TestHost;
let data: string;
const open = async (version: number, language: string): Promise<void> => {
  data = mkdtempSync(join(tmpdir(), 'so-ghim-upgrade-'));
  const saved = gunzipSync(readFileSync(join(folder, String(version), `${language}.snapshot.json.gz`)));
  writeFileSync(join(data, 'workbook.snapshot.json'), saved);
  host = await startHost({ data, now: () => new Date('2025-04-20T03:00:00Z') });
};
afterEach(async () => {
  await host.close();
  rmSync(data, { recursive: true, force: true });
});

type Tab = { readonly header: readonly string[]; readonly lines: readonly (readonly unknown[])[] };

/** What people see in each tab, by its name. */
const tabsOf = async (engine: WorkbookEngine): Promise<Map<string, Tab>> => {
  const tabs = new Map<string, Tab>();
  for (const { id, name } of engine.sheets()) {
    const { row: rows, column: columns } = engine.extent(id);
    if (rows === 0) continue;
    const cells = await engine.read({ sheet: id, row: 1, column: 1, rows, columns });
    const [header = [], ...lines] = cells.map((line) => line.map(({ value }) => value ?? ''));
    tabs.set(name, { header: header.map(String), lines });
  }
  return tabs;
};

/** Cells as `row id | header → value`; in tabs without ids by the row's place. */
const cellsOf = ({ header, lines }: Tab): Map<string, unknown> => {
  const id = header.findIndex((text) =>
    ['Mã dòng', 'Row id', 'Mã đơn vị', 'Unit id', 'Mã', 'Id'].includes(text),
  );
  const cells = new Map<string, unknown>();
  lines.forEach((line, at) => {
    const key = id >= 0 && line[id] !== '' ? String(line[id]) : `row ${at}`;
    header.forEach((text, column) => {
      cells.set(`${key} | ${text === '' ? column : text}`, line[column]);
    });
  });
  return cells;
};

/** Since schema 4 the overview names a unit that is overdue once: not among those who have not reported as well. */
const isNamedOnce = (version: number, tab: string, cell: string): boolean =>
  version < 4 &&
  [viewTabs.overview.vi, viewTabs.overview.en].includes(tab as 'Overview') &&
  /^row [78] \|/.test(cell);

describe.each(fixtures)('a sheet of schema $version in $language', ({ version, language }) => {
  test('keeps every cell, gains what is new, and works', async () => {
    await open(version, language);
    const before = await tabsOf(host.engine);
    expect(before.get('Việc riêng')?.lines[2]?.[1]).toBe(3);
    const { added } = await setUpWhole(host);
    expect(added.length > 0).toBe(version < schemaVersion);
    const after = await tabsOf(host.engine);
    const lastUpdate = (value: unknown) =>
      /^(Cập nhật lúc|Updated at) /.test(String(value)) || (typeof value === 'number' && value > 46_000);
    const changed: unknown[] = [];
    for (const [name, tab] of before) {
      // The add-on's own memory of the others goes with them.
      if ([tables.baseline.tab.vi, tables.baseline.tab.en].includes(name as 'Baseline')) continue;
      const now = cellsOf(after.get(name) ?? { header: [], lines: [] });
      for (const [cell, value] of cellsOf(tab)) {
        if (isNamedOnce(version, name, cell)) continue;
        if (now.get(cell) !== value && !lastUpdate(value)) changed.push([name, cell, value, now.get(cell)]);
      }
    }
    const schema = language === 'vi' ? ['Cấu hình', 'schema | Giá trị'] : ['Settings', 'schema | Value'];
    // Since schema 5 the overview tells articles apart.
    const apart =
      language === 'vi'
        ? ['Tổng quan', 'row 19 | 8', '', 'Tự viết 4 · Đăng lại 1 · Đã gỡ 0']
        : ['Overview', 'row 19 | 8', '', 'Originals 4 · Reposts 1 · Taken down 0'];
    expect(changed).toEqual([
      ...(version < 5 ? [apart] : []),
      ...(version < schemaVersion ? [[...schema, version, schemaVersion]] : []),
    ]);

    const tracker = await trackerOn(host);
    const held = await tracker.ask<'sync'>({ op: 'sync', known: null });
    expect(held.entries.map((entry) => entry.title)).toEqual([
      'Trao sinh kế cho hộ nghèo phường Trảng Dài',
      '=1+1 không phải công thức',
      'Tin được ghim',
      'Tin ghim rồi gỡ',
      'Tin đã sửa',
    ]);
    const article = tracker.article({ photos: 3, authorUnit: 'Phòng Văn hóa' });
    expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
    const logged = (await readTable(host.engine, 'publications')).find(({ id }) => id === article.uuid);
    expect(logged).toMatchObject({ photos: 3, author_unit: 'Phòng Văn hóa', url: article.url });
    await tracker.ask({ op: 'update', uuid: article.uuid, changes: { note: 'sau khi nâng cấp' } });
    expect((await readTable(host.engine, 'publications')).map(({ note }) => note)).toContain(
      'sau khi nâng cấp',
    );
    // The tab that is new in schema 6 has what was logged before there was one.
    const royalties = await tracker.page({ op: 'fill-royalties', month: '2025-03' });
    expect(royalties).toMatchObject({ all: 6, added: 6, typed: 0, gone: [] });
    await tracker.ask({ op: 'undo', uuid: article.uuid });
    expect((await tracker.ask<'sync'>({ op: 'sync', known: null })).entries).toHaveLength(5);
    expect(await tracker.page({ op: 'status' })).toMatchObject({
      schema: schemaVersion,
      counts: { expected: 27, reported: 2, accepted: 1, articles: 5 },
    });

    const settled = await wholeWorkbook(host.engine);
    expect((await setUpWhole(host)).added).toEqual([]);
    expect(await wholeWorkbook(host.engine)).toEqual(settled);
  }, 120_000);
});

test('before it is upgraded nothing is logged into it: what has no column yet would be left out', async () => {
  await open(4, 'vi');
  const issued = good<PageData<'issue-connection'>>(
    await host.callAs('owner', { op: 'issue-connection', person: 'Nguyễn Thị Hồng' }),
  );
  const decoded = decodeConnectionCode(issued.code);
  const code = decoded.ok ? decoded.value.code : '';
  const envelope = { v: 1, client: { name: 'test', version: '0.1.0' } };
  const hello = { ...envelope, token: '', request: { op: 'hello', code, device: 'Máy thử' } };
  const { token } = good<ClientData<'hello'>>(await host.post(hello));
  const request = { op: 'log', items: [anArticle('dot', { photos: 3 })] };
  const answer = await host.post({ ...envelope, token, request });
  expect(problemOf(answer)).toEqual({ kind: 'missing-column', tab: 'Tin bài', column: 'Đơn vị tác giả' });
  expect(await readTable(host.engine, 'publications')).toHaveLength(5);
}, 120_000);

test('every schema that landed has its fixture', () => {
  expect(versions.map(Number)).toContain(1);
  expect(Math.max(...versions.map(Number))).toBeLessThanOrEqual(schemaVersion);
});
