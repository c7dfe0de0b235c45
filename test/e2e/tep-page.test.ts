import { afterAll, beforeAll } from 'vitest';
import { startPages } from './pages';
import { describeStates } from './states-in-page';
import { tepStates } from './tep-states';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('tep');
});
afterAll(() => pages.close());

describeStates(
  'Đọc văn bản, nhập tệp',
  () => pages,
  {
    page: 'tep',
    prefix: 'tep',
    width: 1080,
    height: 640,
    narrower: [{ width: 700, picture: true }, { width: 600 }],
    pictures: ['window'],
  },
  tepStates,
);
