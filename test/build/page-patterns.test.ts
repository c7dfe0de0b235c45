import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { escapeScript } from '../../build/page-html';
import { root } from '../../build/paths';
import { findPersonalData, type PersonalData } from '../../shared/text/personal-data';

const texts = [
  'Đã phát quà cho hộ ông Nguyễn Văn Mẫu, gọi 0912345678',
  'sinh năm 1972, số nhà 12/3 tổ 4 khu phố 5; CCCD 075072000123',
  'STT | Họ tên chủ hộ | Số CCCD\n1 | Trần Thị Mẫu | 075072000124',
  '62 giờ phát thanh, 29 tin, bài, 1.250 lượt người, ngày 05/4/2025',
];

it('personal data is found in a page as it is in the add-on, though letters stand as numbers there', async () => {
  const built = await build({
    stdin: {
      contents: "globalThis.find = require('./shared/text/personal-data').findPersonalData;",
      resolveDir: root,
    },
    ...{ bundle: true, write: false, format: 'iife', minify: true, target: 'es2019', charset: 'ascii' },
  });
  const page: { find?: (text: string) => readonly PersonalData[] } = {};
  runInNewContext(escapeScript(built.outputFiles[0]!.text), { globalThis: page });
  for (const text of texts) expect(page.find?.(text)).toEqual(findPersonalData(text));
  expect(texts.map((text) => findPersonalData(text).length)).toEqual([2, expect.any(Number), 1, 0]);
});
