import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inStates } from './in-states';
import { startPages } from './pages';
import { describeStates, shots } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('in');
});
afterAll(() => pages.close());

type State = (typeof inStates)[number];
async function openIn(state: State, language: 'vi' | 'en' = 'vi'): Promise<Page> {
  const page = await pages.open('in', { call: state.call(language), language, width: 1080 });
  await page.setViewportSize({ width: 1080, height: 640 });
  await state.reach?.(page);
  await page.waitForTimeout(50);
  return page;
}

describeStates(
  'In một trang',
  () => pages,
  { page: 'in', prefix: 'in', width: 1080, height: 640, narrower: [{ width: 600 }], pictures: ['document'] },
  inStates,
);

/** Pages of a PDF, and their size in points. */
const pagesOf = (pdf: Buffer) => {
  const text = pdf.toString('latin1');
  return {
    count: text.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0,
    boxes: [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
      box.trim().split(/\s+/).map(Number).map(Math.round),
    ),
  };
};
/** Parts of the paper that stand out of it or hold more than they show. Only names beyond reason may be cut. */
const cutOff = (page: Page, isCrowded = false) =>
  page.evaluate((namesMayBe) => {
    const paper = document.querySelector('.paper')!.getBoundingClientRect();
    const found: string[] = [];
    for (const part of document.querySelectorAll<HTMLElement>('.paper *')) {
      const box = part.getBoundingClientRect();
      const isOut = box.right > paper.right + 0.5 || box.bottom > paper.bottom + 0.5;
      const isBlock = part.matches('.head, .names, .tables, .headline, .legend, .from');
      if (isOut || (isBlock && part.scrollHeight > part.clientHeight + 1))
        found.push(
          `${part.tagName}.${part.getAttribute('class')} ${box.right} ${box.bottom} of ${paper.bottom}`,
        );
      if (isBlock && part.scrollWidth > part.clientWidth + 1) found.push(`${part.className} is too wide`);
    }
    for (const name of document.querySelectorAll<HTMLElement>('.paper :is(tbody th span, .name, .issuer)'))
      if (
        !namesMayBe &&
        (name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)
      )
        found.push(`cut: ${name.textContent}`);
    return found;
  }, isCrowded);

describe.each(['vi', 'en'] as const)('on paper, %s', (language) => {
  it.each(inStates.filter(({ prints }) => prints))(
    '$name: one page of A4, nothing of it cut off',
    async (state) => {
      const page = await openIn(state, language);
      expect(await cutOff(page, state.name === 'crowded')).toEqual([]);
      // Browsers leave out backgrounds unless they are told to print them.
      const { count, boxes } = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(count).toBe(1);
      expect(boxes).toEqual([[0, 0, 842, 595]]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 1047, height: 718 });
      expect(await cutOff(page, state.name === 'crowded')).toEqual([]);
      await page.screenshot({ path: join(shots, `print-${state.name}-${language}.png`) });
      await page.close();
    },
  );
});

it('is printed with the keyboard', async () => {
  const page = await openIn(inStates.find(({ name }) => name === '27')!);
  await page.evaluate(() => {
    Object.assign(globalThis, { printed: 0, print: () => Object.assign(globalThis, { printed: 1 }) });
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('printed')).toBe(1);
  await page.close();
});
