import { JSDOM } from 'jsdom';
import { readArticle } from '../../extension/portals/read-article';
import { readDispatch } from '../../shared/campaign/dispatch';
import { parseOfficialDate } from '../../shared/text/dates';
import { dispatchNoises } from '../shared/campaign/dispatch-noises';
import { atMost, type Measured, milliseconds } from './figure';

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const largePage = (): Document => {
  const paragraph = `<p>${'Hộ nghèo được hỗ trợ ngày 01/02/2024. '.repeat(250)}</p>`;
  const head = '<h1>Phường tổng kết công tác giảm nghèo</h1><p class="date">Ngày đăng: 05/03/2025</p>';
  return new JSDOM(`${head}<article>${paragraph.repeat(2_000)}</article>`).window.document;
};

/** What texts made to be slow take to read: each is far below what a person would notice, or a rule has gone wrong. */
export const hostileReading = (): Measured[] => {
  const page = largePage();
  const noise = '1/ '.repeat(30_000) + ' '.repeat(30_000);
  const dispatches = dispatchNoises.map((one) =>
    timed(() => readDispatch(one.repeat(Math.ceil(100_000 / one.length)))),
  );
  return [
    atMost(
      'a page of 20 MB, read',
      timed(() => readArticle(page, 'https://xa.example.vn/bai')),
      2000,
      milliseconds,
    ),
    atMost(
      '100,000 letters of noise as a dispatch, the slowest',
      Math.max(...dispatches),
      2000,
      milliseconds,
    ),
    atMost(
      '120,000 letters of noise as a date',
      timed(() => parseOfficialDate(noise)),
      2000,
      milliseconds,
    ),
  ];
};
