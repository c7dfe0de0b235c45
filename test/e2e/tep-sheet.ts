import type { Page } from 'playwright-core';
import type { ReportsData } from '../../shared/protocol';
import { reportsData } from '../pages/campaign-reports-data';
import { createFilesSheet } from '../pages/files-sheet';
import { letter } from '../pages/prose-samples';
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
export const refused =
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
