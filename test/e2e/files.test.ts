import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../build/needs';
import { bundlePage, escapeScript, guardPart } from '../../build/page-html';
import { root } from '../../build/paths';
import type { Template } from '../../shared/report/import/template';
import { docx, paragraph, sharedStrings, stylesPart, wordPart, xlsx } from '../pages/files/office-samples';
import type { FilesInPage } from './files-in-page';

/** The XML parser, the text decoders and the archives are the browser's: what is read must be so in a real one. */
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { script } = await bundlePage(join(root, 'test/e2e/files-in-page.ts'));
  const safe = escapeScript(script);
  guardPart('files', safe);
  browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.addScriptTag({ content: safe });
});
afterAll(() => browser.close());

type Name = 'readTextFile' | 'readTableFile';
const inBrowser = (name: Name, bytes: Uint8Array): Promise<unknown> =>
  page.evaluate(
    ([read, numbers]) => {
      const { files } = window as unknown as { files: FilesInPage };
      return files[read](Uint8Array.from(numbers), 'tệp');
    },
    [name, [...bytes]] as const,
  );

test('a Word document and a workbook', async () => {
  const letter = docx(
    `${paragraph('Phường &#7844;p &amp;')}<w:p><w:del><w:r><w:t>xóa</w:t></w:r></w:del><w:r><w:t>còn</w:t></w:r></w:p>`,
  );
  expect(await inBrowser('readTextFile', letter)).toEqual({ ok: true, value: 'Phường Ấp &\ncòn' });
  const book = xlsx(
    [{ name: 'Số liệu', data: '<row><c t="s"><v>0</v></c><c s="1"><v>45752</v></c><c><v>1.5</v></c></row>' }],
    {
      'xl/sharedStrings.xml': sharedStrings('<r><t xml:space="preserve">Đơn </t></r><r><t>vị</t></r>'),
      'xl/styles.xml': stylesPart(0, 14),
    },
  );
  expect(await inBrowser('readTableFile', book)).toEqual({
    ok: true,
    value: [
      { name: 'Số liệu', hidden: false, rows: [['Đơn vị', { date: '2025-04-05' }, 1.5]], problem: null },
    ],
  });
});

test('texts with separators, in UTF-8 and in the code page of Windows', async () => {
  const table = { ok: true, value: [{ name: 'tệp', hidden: false, rows: [['Đợt', 'ổ']], problem: null }] };
  expect(await inBrowser('readTableFile', new TextEncoder().encode('Đợt;ổ'))).toEqual(table);
  const windows = new Uint8Array([0xd0, 0xf5, 0xf2, 0x74, 0x3b, 0xf4, 0xd2]);
  expect(await inBrowser('readTableFile', windows)).toEqual(table);
});

test('what is not well-formed, has a document type, or is nested without end', async () => {
  const damaged = { ok: false, problem: { kind: 'damaged' } };
  const readBody = (part: string) => inBrowser('readTextFile', docx('', { 'word/document.xml': part }));
  expect(await readBody('<w:document><w:body>')).toEqual(damaged);
  expect(await readBody(wordPart('document', '<w:body/><w:p>&undefined;</w:p>'))).toEqual(damaged);
  const typed = wordPart('document', `<w:body>${paragraph('&a;')}</w:body>`).replace(
    '?>',
    '?><!DOCTYPE w [<!ENTITY a "lộ">]>',
  );
  expect(await readBody(typed)).toEqual(damaged);
  const deep = `${'<w:sdt>'.repeat(100_000)}${paragraph('đáy')}${'</w:sdt>'.repeat(100_000)}`;
  const { ok } = (await readBody(wordPart('document', `<w:body>${deep}</w:body>`))) as { ok: boolean };
  expect(typeof ok).toBe('boolean');
  expect(await inBrowser('readTextFile', docx(paragraph('vẫn đọc')))).toEqual({ ok: true, value: 'vẫn đọc' });
});

test('the template, as it was written there', async () => {
  const template: Template = {
    language: 'vi',
    campaign: 'dot-1',
    units: [{ id: 'a', name: 'Phường Trảng Dài <1> & "2"' }],
  };
  const bytes = await page.evaluate((given) => {
    const { files } = window as unknown as { files: FilesInPage };
    return [...files.writeTemplate(given)];
  }, template);
  const read = (await inBrowser('readTableFile', Uint8Array.from(bytes))) as {
    value: { rows: unknown[][] }[];
  };
  expect(read.value.map(({ rows }) => rows.length)).toEqual([3, 53]);
  expect(read.value[0]!.rows[2]).toEqual(['Phường Trảng Dài <1> & "2"']);
});
