import type { Page } from 'playwright-core';
import { writeTemplate } from '../../apps-script/pages/files/xlsx-template';
import type { ReportsData } from '../../shared/protocol';
import { reportsData } from '../pages/campaign-reports-data';
import { xlsx } from '../pages/files/office-samples';
import { createFilesSheet } from '../pages/files-sheet';
import { letter, message, nil, oldFont, tableText, twoReports } from '../pages/prose-samples';
import { figures, noContent, received } from '../pages/reports-data';
import type { PageState } from './page-states';

type Handlers = Parameters<typeof createFilesSheet>[1];
/** Nobody has reported yet but for two units: one whose report grows, one that sends the same again. */
export const fewReports: ReportsData = {
  ...reportsData(),
  units: reportsData().units.map((unit) => {
    const blank = { ...unit, status: 'chua_nop', version: 0, content: noContent, receivedOn: null } as const;
    if (unit.name === 'Phường Tân Biên')
      return { ...blank, ...received({ figures: { ...figures, bang_ron: 10 }, note: 'Bản đầu' }) };
    if (unit.name === 'Phường Tân Hòa')
      return {
        ...blank,
        ...received({
          figures: { bang_ron: 20, tt_tin_bai: 12, tt_luot_phat: 60, tt_phut: 600, to_roi: 800 },
        }),
      };
    return blank;
  }),
};
export const sheet =
  (of: ReportsData = fewReports, handlers?: Handlers): PageState['call'] =>
  () => {
    const at = createFilesSheet(of, handlers);
    return (json) => ({ answer: at.answer(json) });
  };
const refused =
  (problem: object): PageState['call'] =>
  () =>
  () => ({ answer: JSON.stringify({ v: 1, ok: false, problem }) });

/** Pastes a text as the keyboard does. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('.start').waitFor();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
};
export const bring = (page: Page, name: string, buffer: Uint8Array | string): Promise<void> =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
const read = async (page: Page, text: string): Promise<void> => {
  await paste(page, text);
  await page.locator('.prose').waitFor();
};
/** A page of paper, as a phone takes it. */
export const scan = async (page: Page): Promise<Buffer> => {
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 800, height: 1130 });
  await paper.setContent(
    `<body style="background:#fff;color:#111;padding:40px;font:18px serif"><pre style="white-space:pre-wrap;font:inherit">${letter}`,
  );
  const picture = await paper.screenshot({ type: 'jpeg', quality: 70 });
  await paper.close();
  return picture;
};
const choose = async (page: Page, letters: string): Promise<void> => {
  await page.getByRole('combobox').first().fill(letters);
  await page.keyboard.press('Enter');
  await page.locator('.dock').waitFor();
};
const photo = async (page: Page): Promise<void> => {
  await page.locator('.start').waitFor();
  const picture = await scan(page);
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'anh-1.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: 'anh-2.jpg', mimeType: 'image/jpeg', buffer: picture },
  ]);
  await page.locator('.viewer img').waitFor();
};
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
const compareAll = async (page: Page): Promise<void> => {
  while ((await page.locator('[data-review="waiting"] li').count()) > 0)
    await page.locator('[data-review="waiting"] li button').first().click();
};

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

/** States of the page *Đọc văn bản, nhập tệp*. */
export const tepStates: readonly PageState[] = [
  { name: 'reading', call: () => () => 'silence' },
  { name: 'no-campaign', call: refused({ kind: 'not-found', what: 'campaign' }) },
  { name: 'start', call: sheet(), reach: (page) => page.locator('.start').waitFor() },
  {
    name: 'start-pdf',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'bao-cao-quy-1.pdf', '%PDF-1.7\n%âãÏÓ\n');
      await page.locator('.notice').waitFor();
    },
  },
  {
    name: 'start-template',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start .aside .button').click();
      await page.locator('.aside .help:not(:empty)').waitFor();
    },
  },
  { name: 'prose', call: sheet(), reach: (page) => read(page, letter) },
  {
    name: 'prose-show',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('.figure-source .button.quiet').first().click();
    },
  },
  {
    name: 'prose-form',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('mark .place').nth(1).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'prose-compared',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
    },
  },
  {
    name: 'prose-questions',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.questions').waitFor();
    },
  },
  {
    name: 'prose-saved',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.questions').waitFor();
      await page.locator('.dock .button.main').click();
      await page.locator('.report .notice.good').waitFor();
    },
  },
  {
    name: 'prose-failed',
    call: sheet(fewReports, {
      'submit-reports': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) as never,
    }),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.dock .button.main').click();
      await page.locator('.dock .task.failed').waitFor();
    },
  },
  {
    name: 'prose-supplement',
    call: sheet(),
    reach: async (page) => {
      await read(page, message.replace('Tân Phong', 'Tân Biên'));
      await page.locator('.difference').waitFor();
      await page.locator('.difference').scrollIntoViewIfNeeded();
    },
  },
  { name: 'prose-zalo', call: sheet(), reach: (page) => read(page, message) },
  {
    name: 'prose-no-unit',
    call: sheet(),
    reach: (page) => read(page, message.replace('p.Tân Phong', 'bên em')),
  },
  {
    name: 'prose-nothing',
    call: sheet(),
    reach: (page) => read(page, 'UBND phường Bửu Hòa đã nhận được công văn.'),
  },
  { name: 'prose-nil', call: sheet(), reach: (page) => read(page, nil) },
  { name: 'prose-two-reports', call: sheet(), reach: (page) => read(page, twoReports) },
  {
    name: 'prose-second-report',
    call: sheet(),
    reach: async (page) => {
      await read(page, twoReports);
      await page.locator('.part').nth(1).click();
    },
  },
  { name: 'prose-old-font', call: sheet(), reach: (page) => read(page, oldFont) },
  {
    name: 'prose-old-font-converted',
    call: sheet(),
    reach: async (page) => {
      await read(page, oldFont);
      await page.locator('.source .notice .button.main').click();
      await page.locator('.dock').waitFor();
    },
  },
  {
    name: 'prose-editing',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('.bar .button').click();
    },
  },
  {
    name: 'prose-lose',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('.head .button').click();
    },
  },
  { name: 'photos', call: sheet(), reach: photo },
  {
    name: 'photos-typing',
    call: sheet(),
    reach: async (page) => {
      await photo(page);
      await choose(page, 'trang dai');
      await page.locator('[data-field="figure:bang_ron"] input').fill('18');
      await page.locator('.viewer').focus();
      for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    },
  },
  {
    name: 'photos-turned',
    call: sheet(),
    reach: async (page) => {
      await photo(page);
      await page.locator('.viewer').focus();
      await page.keyboard.press('r');
    },
  },
  {
    name: 'photos-broken',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await page
        .locator('input[type="file"]')
        .setInputFiles({
          name: 'IMG_0021.HEIC',
          mimeType: 'image/heic',
          buffer: Buffer.from('\0\0\0\x18ftypheic'),
        });
      await page.locator('.source .notice').waitFor();
    },
  },
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
