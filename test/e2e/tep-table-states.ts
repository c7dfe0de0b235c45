import type { Page } from 'playwright-core';
import { writeTemplate } from '../../apps-script/pages/files/xlsx-template';
import { xlsx } from '../pages/files/office-samples';
import { tableText } from '../pages/prose-samples';
import type { PageState } from './page-states';
import { bring, fewReports, sheet } from './tep-sheet';

const table = async (page: Page): Promise<void> => {
  await page.locator('.start').waitFor();
  await bring(page, 'so-lieu-dot-1.csv', tableText);
  await page.locator('.rows').waitFor();
};
const fillOtherwise = async (page: Page): Promise<void> => {
  await table(page);
  await page.locator('.write-bar select').selectOption('email');
};
const write = (page: Page) => page.locator('.write-bar .button.main').click();
const inRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('');
const workbook = (): Uint8Array =>
  xlsx([
    {
      name: 'Tổng hợp',
      data: inRows([
        ['Tháng', 'Quý'],
        ['3', '1'],
      ]),
    },
    {
      name: 'Phường',
      data: inRows([
        ['Đơn vị', 'Băng rôn', 'Khẩu hiệu'],
        ['Phường Tân Mai', '3', '4'],
      ]),
    },
  ]);
const template = (campaign: string): Uint8Array =>
  writeTemplate({
    language: 'vi',
    campaign,
    units: fewReports.units.map(({ id, name }) => ({ id, name })),
  });

/** A table of reports on its way in. */
export const tableStates: readonly PageState[] = [
  { name: 'table', call: sheet(), reach: table },
  {
    name: 'table-columns',
    call: sheet(),
    reach: async (page) => {
      await table(page);
      await page.locator('.columns-part').evaluate((part: HTMLDetailsElement) => {
        part.open = true;
      });
    },
  },
  {
    name: 'table-rows',
    call: sheet(),
    reach: async (page) => {
      await fillOtherwise(page);
      await page.locator('.columns-part').evaluate((part: HTMLDetailsElement) => {
        part.open = false;
      });
      await page.locator('.rows details').last().locator('summary').click();
    },
  },
  {
    name: 'table-invalid',
    call: sheet(),
    reach: async (page) => {
      await fillOtherwise(page);
      await page.locator('.filter.invalid').click();
      await page.locator('.rows').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'table-conflict',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'bang.xlsx', workbook());
      await page.locator('.columns-part').waitFor();
    },
  },
  {
    name: 'table-no-unit',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'bang.csv', 'A;Băng rôn;Pa nô;Tờ rơi\nTân Mai;3;4;5\n');
      await page.locator('.columns-part').waitFor();
    },
  },
  {
    name: 'table-no-header',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'bang.csv', 'x;y\n1;2\n3;4\n');
      await page.locator('.table-work').waitFor();
    },
  },
  {
    name: 'table-template',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'Mẫu số liệu.xlsx', template('c1'));
      await page.locator('.table-work').waitFor();
    },
  },
  {
    name: 'table-other-template',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'Mẫu số liệu.xlsx', template('c0'));
      await page.locator('.table-work').waitFor();
    },
  },
  {
    name: 'table-staging',
    call: (language) => {
      const call = sheet()(language);
      return (json) => (JSON.parse(json).op === 'stage-reports' ? 'silence' : call(json));
    },
    reach: async (page) => {
      await fillOtherwise(page);
      await write(page);
      await page.locator('.write-bar progress').waitFor();
    },
  },
  {
    name: 'table-committing',
    call: (language) => {
      const call = sheet()(language);
      return (json) => (JSON.parse(json).op === 'commit-reports' ? 'silence' : call(json));
    },
    reach: async (page) => {
      await fillOtherwise(page);
      await write(page);
      await page.locator('.write-bar .ring').waitFor();
    },
  },
  {
    name: 'table-refused',
    call: sheet(fewReports, {
      'commit-reports': ({ campaign: _, batch }) => ({
        outcomes: [
          {
            uuid: batch,
            unit: 'ward:1',
            kind: 'refused',
            problem: { kind: 'report-changed', unit: 'Phường Tân Phong', version: 1 },
          },
        ],
        at: fewReports.at,
      }),
    }),
    reach: async (page) => {
      await fillOtherwise(page);
      await write(page);
      await page.locator('.write-bar .notice').waitFor();
    },
  },
  {
    name: 'table-failed',
    call: sheet(fewReports, {
      'stage-reports': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) as never,
    }),
    reach: async (page) => {
      await fillOtherwise(page);
      await write(page);
      await page.locator('.write-bar .task.failed').waitFor();
    },
  },
  {
    name: 'table-written',
    call: sheet(),
    reach: async (page) => {
      await fillOtherwise(page);
      await write(page);
      await page.locator('.written').waitFor();
    },
  },
];
