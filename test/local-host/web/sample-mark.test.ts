// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageTexts } from '../../../local-host/locale/page';
import { sampleMark } from '../../../local-host/web/page/chrome/sample-mark';
import { readClockOffset, readSettings } from '../../../local-host/web/page/settings';

test.each([
  ['vi', 'SỐ LIỆU MẪU – không phải số liệu thật'],
  ['en', 'SAMPLE DATA – not real figures'],
] as const)(
  'in %s it says that nothing is real, is a part of the page with a name, and cannot be closed',
  (language, said) => {
    const mark = sampleMark(pageTexts(language));
    expect(mark.textContent).toBe(said);
    expect(mark.tagName).toBe('ASIDE');
    expect(mark.getAttribute('aria-label')).toBeTruthy();
    expect(mark.querySelectorAll('button, a, [tabindex]')).toHaveLength(0);
  },
);

const pageWith = (sample: string, clock: string): Document => {
  document.head.innerHTML = `<meta name="so-ghim-token" content="t"><meta name="so-ghim-sample" content="${sample}"><meta name="so-ghim-clock" content="${clock}">`;
  return document;
};

test('the page knows from its head whether it is a demo, and its clock', () => {
  expect(readSettings(pageWith('yes', '-43200000'))).toMatchObject({ token: 't', isSample: true });
  expect(readClockOffset(document)).toBe(-43_200_000);
  expect(readSettings(pageWith('', ''))).toMatchObject({ isSample: false });
  expect(readClockOffset(document)).toBe(0);
  document.head.innerHTML = '';
  expect(readSettings(document)).toMatchObject({ isSample: false });
  expect(readClockOffset(document)).toBe(0);
});
